/**
 * Files become drafts: {@link org.averment.reader.Inputs} finds the files, {@link org.averment.reader.Reader} - the
 * door - reads them, one document at a time, with every structural fault at its line and column.
 *
 * <p>The only room that parses JSON or YAML. What a draft means is checked elsewhere.
 */
@NullMarked
package org.averment.reader;

import org.jspecify.annotations.NullMarked;

/**
 * Reads brat's stand-off files: an {@code .ann} with its {@code .txt} beside it.
 * {@link org.averment.reader.brat.BratFormat} is the door.
 *
 * <p>The shapes are those that brat's own server reads (versions 1.1 to 1.3, and what the BioNLP shared tasks wrote
 * before): {@link org.averment.reader.brat.AnnFile} parts the lines, one class reads each family of them.
 */
@NullMarked
package org.averment.reader.brat;

import org.jspecify.annotations.NullMarked;

/**
 * What the JSON of annotation tools has in common: a file is one record, a list of them, or one a line
 * ({@link org.averment.reader.records.Records}, the door); its keys are asked one by one
 * ({@link org.averment.reader.records.Keys}), and what nobody asked for is kept as metadata
 * ({@link org.averment.reader.records.Metadata}).
 */
@NullMarked
package org.averment.reader.records;

import org.jspecify.annotations.NullMarked;

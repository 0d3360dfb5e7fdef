/** Exports of Label Studio. {@link org.averment.reader.labelstudio.LabelStudioFormat} is the door. */
@NullMarked
package org.averment.reader.labelstudio;

import org.jspecify.annotations.NullMarked;

/**
 * How the labels of other tools become terms of the ontology: a mapping file as read.
 * {@link org.averment.model.mapping.Mapping} is the door.
 */
@NullMarked
package org.averment.model.mapping;

import org.jspecify.annotations.NullMarked;

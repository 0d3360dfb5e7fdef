package org.averment.model.standoff;

import org.averment.model.Written;

/**
 * What takes part in a relation or event.
 *
 * @param role as what, in the source's word
 * @param target the id of an item
 */
public record Argument(Written role, Written target) {}

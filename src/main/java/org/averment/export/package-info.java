/**
 * Graphs to files in the syntaxes of RDF, and diagnostics to JSON. The door is
 * {@link org.averment.export.GraphWriter}.
 */
@NullMarked
package org.averment.export;

import org.jspecify.annotations.NullMarked;

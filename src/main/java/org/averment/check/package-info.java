/**
 * Drafts to documents: grounding of quotes, references, conformance to the ontology, the plain-fact rule, SHACL.
 * The door is {@link org.averment.check.Checker}; {@link org.averment.check.Shapes} proves the result again as RDF.
 */
@NullMarked
package org.averment.check;

import org.jspecify.annotations.NullMarked;

package org.averment.reader.records;

import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * One record of a file: one text with its annotations.
 *
 * @param map what it says
 * @param id the id that it gets if it has none of its own
 * @param faults takes what is wrong with it; holds what the parser found already
 */
public record Entry(Node.Mapping map, Written id, List<Diagnostic> faults) {}

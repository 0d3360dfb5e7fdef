/**
 * The questions of {@code queries/}, and ad hoc SPARQL: parameters, running, results as text.
 *
 * <p>The doors are {@link org.averment.query.Catalogue} (which questions there are),
 * {@link org.averment.query.Arguments} (users' texts to values), {@link org.averment.query.Runner} (asking a
 * {@link org.averment.query.Target}) and {@link org.averment.query.Tables} (answers as text);
 * {@link org.averment.query.QueryGuard} says which queries of users may run, here and in the server. Nothing here prints.
 */
@NullMarked
package org.averment.query;

import org.jspecify.annotations.NullMarked;

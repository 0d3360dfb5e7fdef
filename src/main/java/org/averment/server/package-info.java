/**
 * A graph over HTTP, for reading: SPARQL query at {@code /sparql}, the read side of the Graph Store Protocol at
 * {@code /data}, on the loopback interface. The only room that knows Fuseki.
 *
 * <p>The door is {@link org.averment.server.AvermentServer}. A request passes {@code Gate} (who asks, which method, how
 * much), then Fuseki's dispatch, then {@code QueryEndpoint} or {@code DataEndpoint}. Every answer is held back until it
 * is whole, so a status never lies: it is 200 and complete, or an error with one line of plain text.
 */
@NullMarked
package org.averment.server;

import org.jspecify.annotations.NullMarked;

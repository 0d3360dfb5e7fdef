/**
 * From inputs to graphs and into a store: reader, check, rdf and store, put together. The doors are
 * {@link org.averment.ingest.Pipeline}, for what only checks or converts, and {@link org.averment.ingest.Loading}.
 */
@NullMarked
package org.averment.ingest;

import org.jspecify.annotations.NullMarked;

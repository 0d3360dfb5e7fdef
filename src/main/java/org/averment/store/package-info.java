/**
 * Where graphs are kept: on disk (TDB2, which no other room touches) or in memory, with one contract for both.
 *
 * <p>The door is {@link org.averment.store.Store}. One article or register is one named graph, replaced atomically
 * and left alone while its digest is the same; queries read {@link org.averment.store.Store#view()}.
 * {@link org.averment.store.FirstLoad} fills an empty store, at a fraction of the cost.
 * {@link org.averment.store.StoreDirectory} tells what can be known of a store on disk without opening it.
 */
@NullMarked
package org.averment.store;

import org.jspecify.annotations.NullMarked;

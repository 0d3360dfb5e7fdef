/**
 * Articles made by program, as many as a measurement needs. {@link org.averment.bench.Newsroom} makes any one of them
 * from a seed and its number; {@link org.averment.bench.Generate} writes them as JSON lines. Tests use it, and so does
 * the benchmark in {@code src/bench}.
 */
@NullMarked
package org.averment.bench;

import org.jspecify.annotations.NullMarked;

/**
 * The seed held against what a reader of its article alone wrote down: its facts, its quotes, its answers.
 *
 * <p>The door is {@link org.averment.seed.Seed}, which reads the seed; {@code src/test/resources/seed/} holds what it must
 * say.
 */
@NullMarked
package org.averment.seed;

import org.jspecify.annotations.NullMarked;

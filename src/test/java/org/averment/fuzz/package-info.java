/**
 * Files of other tools, broken in many ways, through all of the program: {@link org.averment.fuzz.FuzzTest} is the door.
 * {@link org.averment.fuzz.Fixture} is what gets broken, the mutations break it, and
 * {@link org.averment.fuzz.Judgement} says what must be true of whatever came of it.
 */
@NullMarked
package org.averment.fuzz;

import org.jspecify.annotations.NullMarked;

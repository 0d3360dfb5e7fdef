/**
 * The arrows between the rooms and the walls around libraries, as rules over the compiled classes.
 * {@link org.averment.architecture.House} holds the rules; {@link org.averment.architecture.ArrowsTest} and
 * {@link org.averment.architecture.WallsTest} hold the program to them, and prove that the rules bite by breaking each
 * one on purpose in classes compiled for that.
 */
@NullMarked
package org.averment.architecture;

import org.jspecify.annotations.NullMarked;

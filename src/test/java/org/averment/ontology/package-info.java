/**
 * The files in {@code ontology/}: consistent, complete, and those that are made from others up to date.
 * {@link org.averment.ontology.GeneratedFilesTest} is the door: with {@code -Daverment.regenerate=true} it rewrites
 * what it otherwise compares.
 */
@NullMarked
package org.averment.ontology;

import org.jspecify.annotations.NullMarked;

/**
 * The script {@code averment}: the door is {@link org.averment.launcher.LauncherTest}, which runs a copy of it in a
 * {@link org.averment.launcher.Checkout} of its own, with a JDK and a Maven that only pretend.
 */
@NullMarked
package org.averment.launcher;

import org.jspecify.annotations.NullMarked;

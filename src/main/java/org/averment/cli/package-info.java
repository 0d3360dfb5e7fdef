/**
 * The command line: the only user of the standard streams and of exit codes. The door is
 * {@link org.averment.cli.Cli}; one class a command, shared options in mixins. Commands print, the rooms below decide.
 */
@NullMarked
package org.averment.cli;

import org.jspecify.annotations.NullMarked;

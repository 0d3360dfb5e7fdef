/**
 * The pages: what they quote is true. {@link org.averment.docs.ReadmeTest} compares the README's examples with the
 * program's own, {@link org.averment.docs.ReadmeIT} runs each of its commands, {@link org.averment.docs.PagesTest} looks
 * up what pages name, and {@link org.averment.docs.TidyTest} looks at the files themselves.
 */
@NullMarked
package org.averment.docs;

import org.jspecify.annotations.NullMarked;

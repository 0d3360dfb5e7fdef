package org.averment.model.standoff;

import java.util.Optional;
import org.averment.model.Written;

/**
 * What a source says of the article itself.
 *
 * @param url where it stands
 * @param title its headline
 * @param published when, in any form; kept only where it is a date
 * @param language a language tag
 */
public record Header(
        Optional<Written> url, Optional<Written> title, Optional<Written> published, Optional<Written> language) {
    /** Of a source that says nothing of the article. */
    public static final Header NONE =
            new Header(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

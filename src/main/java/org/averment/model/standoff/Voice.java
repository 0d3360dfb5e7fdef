package org.averment.model.standoff;

import java.util.Optional;
import org.averment.model.Written;

/**
 * On whose word, and with what force, as far as the source tells.
 *
 * @param by an item's id or a name, or {@code article} or {@code unattributed}
 * @param standing a standing's word
 * @param polarity {@code affirmed} or {@code negated}
 */
public record Voice(Optional<Written> by, Optional<Written> standing, Optional<Written> polarity) {}

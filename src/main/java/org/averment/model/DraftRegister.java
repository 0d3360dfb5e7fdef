package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * A register of known entities as read.
 *
 * @param position where the document starts
 * @param id the register's id
 * @param title its title
 * @param entries its entities
 */
public record DraftRegister(Position position, Written id, Optional<Written> title, List<DraftEntity> entries)
        implements Draft {
    public DraftRegister {
        entries = List.copyOf(entries);
    }
}

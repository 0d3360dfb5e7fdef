package org.averment.export.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.averment.model.Entity;
import org.averment.model.ThingId;

/**
 * The ids of things within one file. Those of the article's own things are what they were; an entity with a key is known
 * by that everywhere, so what it was called in some file was forgotten, and it gets an id from its name.
 */
final class FileIds {
    /** Long enough to be known again; code points. */
    private static final int LONGEST = 40;

    private final Map<ThingId, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("article", "unattributed"));

    FileIds(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.id() instanceof ThingId.Local local) {
                ids.put(local, local.id());
                taken.add(local.id());
            }
        }
        for (Entity entity : entities) {
            if (entity.id() instanceof ThingId.Keyed key) {
                ids.computeIfAbsent(key, k -> free(entity));
            }
        }
    }

    private String free(Entity entity) {
        String named = entity.names().isEmpty() ? "" : slug(entity.names().get(0));
        String like = named.isEmpty() ? slug(entity.id().toString()) : named;
        String id = like;
        for (int number = 2; !taken.add(id); number++) {
            id = like + "-" + number;
        }
        return id;
    }

    /** Lower case, letters and digits of any script, one hyphen for anything else. */
    private static String slug(String words) {
        StringBuilder out = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }

    String of(ThingId thing) {
        String id = ids.get(thing);
        if (id == null) {
            throw new IllegalArgumentException("no thing of the article: " + thing);
        }
        return id;
    }
}

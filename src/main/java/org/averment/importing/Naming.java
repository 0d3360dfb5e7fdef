package org.averment.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.averment.model.Written;
import org.averment.model.standoff.Item;

/** What an entity of several mentions is called. Stateless. */
final class Naming {
    /** Longer words are a description; code points. */
    private static final int LONGEST = 80;

    private Naming() {}

    /**
     * The names of an entity, the best first: the longest that starts like a name; "he" and "the company" are mentions,
     * but no names where there is a better one.
     */
    static List<String> names(List<Item> members) {
        Set<String> all = new LinkedHashSet<>();
        for (Item member : members) {
            if (member instanceof Item.Mention mention) {
                all.add(plain(mention.text()));
            } else {
                ((Item.Named) member)
                        .names().stream().map(Written::text).map(Naming::plain).forEach(all::add);
            }
        }
        all.remove("");
        List<String> proper = all.stream().filter(Naming::isProper).toList();
        List<String> names = new ArrayList<>(proper.isEmpty() ? all : proper);
        if (members.get(0) instanceof Item.Mention && !proper.isEmpty()) {
            String best = proper.get(0);
            for (String name : proper) {
                best = name.length() > best.length() ? name : best;
            }
            names.remove(best);
            names.add(0, best);
        }
        return names;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static boolean isProper(String words) {
        int first = words.codePointAt(0);
        return !Character.isLowerCase(first)
                && Character.isLetterOrDigit(first)
                && words.codePointCount(0, words.length()) <= LONGEST;
    }
}

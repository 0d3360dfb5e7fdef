package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.averment.model.Article;
import org.averment.model.Entity;

/** What the golden files call things: any name that the text gives an entity; an unnamed event's own id. */
final class SeedNames {
    private final Map<String, String> idsByName = new HashMap<>();

    SeedNames(Article article) {
        for (Entity entity : article.entities()) {
            String id = entity.id().toString();
            for (String name : entity.names()) {
                String other = idsByName.put(name, id);
                assertThat(other)
                        .as("'%s' is a name of %s too, so a golden file could mean either", name, id)
                        .isNull();
            }
        }
    }

    /** The id behind a name; whatever is no name stands for itself. */
    String id(String word) {
        return idsByName.getOrDefault(word, word);
    }

    /** The id in an IRI of the seed's graph: an external key, the article's own id, or a concept's notation. */
    static String idOf(String iri, String article) {
        String keyed = Seed.BASE + "entity/";
        if (iri.startsWith(keyed)) {
            return iri.substring(keyed.length()).replace('/', ':');
        }
        String own = article + "/entity/";
        if (iri.startsWith(own)) {
            return iri.substring(own.length());
        }
        if (iri.equals(article)) {
            return "article";
        }
        return iri.endsWith("/source") ? "unattributed" : iri.substring(iri.lastIndexOf('#') + 1);
    }
}

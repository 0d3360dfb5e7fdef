package org.averment.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What generated articles hold, so that a result can be judged by what it was measured on. */
public final class Statistics {
    private long articles;
    private long textBytes;
    private long entities;
    private long quotes;
    private long claims;
    private final Set<String> shared = new HashSet<>();
    private long unshared;
    private final Map<String, Long> standings = new TreeMap<>();
    private final Map<String, Long> things = new TreeMap<>();

    Statistics() {}

    void count(SyntheticArticle article) {
        articles++;
        textBytes += article.text().getBytes(StandardCharsets.UTF_8).length;
        for (Member member : article.cast().all()) {
            entities++;
            if (member.key().isPresent()) {
                shared.add(member.key().get());
            } else {
                unshared++;
            }
        }
        Set<Story.Quote> places = new HashSet<>();
        for (Story.Quoted claim : article.claims()) {
            claims++;
            places.addAll(claim.quotes());
            Telling telling = claim.telling();
            boolean negated = telling.how().containsKey("polarity");
            standings.merge(telling.standing() + (negated ? ", negated" : ""), 1L, Long::sum);
            things.merge(telling.picture().keySet().iterator().next(), 1L, Long::sum);
        }
        quotes += places.size();
    }

    public long articles() {
        return articles;
    }

    /** Mean length of a text. */
    public long textBytesEach() {
        return textBytes / Math.max(1, articles);
    }

    public long entities() {
        return entities;
    }

    /** Entities told apart by key; one without is its article's own. */
    public long distinctEntities() {
        return shared.size() + unshared;
    }

    public long quotes() {
        return quotes;
    }

    public long claims() {
        return claims;
    }

    /** Claims by standing, as the files word it. */
    public Map<String, Long> standings() {
        return Map.copyOf(standings);
    }

    /** Claims by what they picture: event, case, who (a tenure), relation, entity. */
    public Map<String, Long> things() {
        return Map.copyOf(things);
    }

    @Override
    public String toString() {
        return "articles " + articles + ", bytes of text each " + textBytesEach() + ", entities " + entities
                + " (distinct " + distinctEntities() + "), quotes " + quotes + ", claims " + claims + "\nby standing "
                + standings + "\nby what they picture " + things;
    }
}

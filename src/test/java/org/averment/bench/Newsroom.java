package org.averment.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes news: articles of some 3,500 characters with 25 entities and 20 claims. An article is a function of seed and
 * number alone, so that any part of a large file can be made by itself, and the same again anywhere. Any number of
 * threads may use one.
 */
public final class Newsroom {
    /** What an article claims beside the ten claims of {@link Accusations}. */
    private static final int REPORTS = 10;

    private static final int LEAST_LENGTH = 3_600;

    private static final List<String> FILLERS = List.of(
            "Officials declined to comment further, citing the continuing inquiry.",
            "Markets in the region hardly moved on the news, and traders spoke of a quiet afternoon.",
            "“Nobody here expected it,” said a shopkeeper who has lived in the street for forty years.",
            "The weather service had warned of heavy rain, which held up the arrival of reporters at the scene.",
            "It is the third such case within eighteen months, and the files now fill several rooms.",
            "Observers noted that earlier attempts at talks had failed over questions of procedure.",
            "A short post with a dove \uD83D\uDD4A and the words “peace – naïve or not?” was shared thousands of times.",
            "Schools and offices stayed open, though buses ran late until the evening.",
            "The café opposite the town hall served as a makeshift press centre for most of the week.",
            "Historians compare the affair with the scandals of the nineties, which few still remember.");

    private final long seed;

    private Newsroom(long seed) {
        this.seed = seed;
    }

    public static Newsroom of(long seed) {
        return new Newsroom(seed);
    }

    /** Writes the first so many articles as JSON lines, and says what they are. */
    public Statistics write(int count, OutputStream out) throws IOException {
        Statistics statistics = new Statistics();
        JsonFactory factory = new JsonFactoryBuilder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            for (int number = 0; number < count; number++) {
                SyntheticArticle article = article(number);
                article.write(json);
                statistics.count(article);
            }
            json.writeRaw('\n');
        }
        return statistics;
    }

    /** The article with a number, from 0. */
    SyntheticArticle article(long number) {
        Dice dice = Dice.of(seed, number);
        Cast cast = new Cast(dice);
        Calendar calendar = new Calendar(dice);
        Story story = new Story(dice);
        Accusations accusations = new Accusations(dice, cast, calendar, story);
        List<Runnable> scenes = new ArrayList<>(accusations.scenes());
        // No report more often than twice.
        List<Runnable> reports = new ArrayList<>(new Reports(dice, cast, calendar, story).scenes());
        reports.addAll(List.copyOf(reports));
        for (int i = 0; i < REPORTS; i++) {
            scenes.add(reports.remove(dice.below(reports.size())));
        }
        story.tell(accusations.headline());
        story.paragraph();
        story.tell("By " + cast.author().name() + ", " + cast.paper().name());
        int filler = dice.below(FILLERS.size());
        int all = scenes.size();
        while (!scenes.isEmpty()) {
            story.paragraph();
            scenes.remove(dice.below(scenes.size())).run();
            if (story.length() * all < LEAST_LENGTH * (all - scenes.size())) {
                story.tell(FILLERS.get(filler++ % FILLERS.size()));
            }
        }
        return new SyntheticArticle(
                "news-" + seed + "-" + number,
                accusations.headline(),
                calendar.published().toString(),
                dice.oneIn(2) ? Optional.of("desk " + dice.below(20)) : Optional.empty(),
                cast,
                story.text(),
                story.claims());
    }
}

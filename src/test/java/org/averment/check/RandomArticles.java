package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.averment.model.DraftArticle;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftClaim;
import org.averment.model.DraftEntity;
import org.averment.model.DraftMention;
import org.averment.model.DraftPicture;
import org.averment.model.DraftPicture.Part;
import org.averment.model.DraftQuote;
import org.averment.model.DraftSpan;
import org.averment.model.DraftValue;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.RoleDefinition;

/** Articles that a checker accepts, with every mixture of standing, claimant, polarity and thing. */
public final class RandomArticles {
    private static final List<String> CLASSES = List.of(
            "Person", "Country", "Place", "Court", "Group", "Company", "Document", "Agreement", "Event", "Riot");
    private static final int WORDS = 400;
    private static final int EVENTS = 5;

    private final Random random;
    private final Ontology ontology = Ontology.get();
    private int quotes;

    public RandomArticles(long seed) {
        random = new Random(seed);
    }

    public DraftArticle article() {
        quotes = 0;
        String text = IntStream.range(0, WORDS).mapToObj(i -> "w" + i + ".").collect(Collectors.joining(" "));
        List<DraftEntity> entities = new ArrayList<>();
        for (int i = 0; i < CLASSES.size(); i++) {
            entities.add(entity(i));
        }
        List<DraftClaim> claims = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            claims.add(claim(typed("event", "v" + i, "event-type")));
        }
        claims.add(claim(typed("event", "e8", "event-type")));
        claims.add(claim(typed("event", "e9", "event-type")));
        for (int i = 0; i < 20; i++) {
            claims.add(claim(picture()));
        }
        return new DraftArticle(
                Articles.NOWHERE,
                Optional.of(word("random")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TextOfRecord.of("random.txt", text),
                List.of(),
                List.of(),
                List.of(),
                entities,
                claims);
    }

    private DraftEntity entity(int i) {
        boolean named = random.nextInt(3) > 0;
        return new DraftEntity(
                word("e" + i),
                List.of(word(CLASSES.get(i))),
                named ? List.of(word("Name " + i)) : List.of(),
                i % 3 == 0 ? List.of(word("reg:key" + i)) : List.of(),
                Optional.empty(),
                Optional.empty(),
                named ? List.of() : List.of(DraftMention.of(word("w" + i + ".")), fragments()),
                attributes(),
                some("a note").stream().toList());
    }

    /** The first word of the text and its third. */
    private static DraftMention fragments() {
        List<DraftSpan> spans = List.of(new DraftSpan(word("0"), word("3")), new DraftSpan(word("8"), word("11")));
        return new DraftMention(word("w0. w2."), Optional.empty(), spans);
    }

    private List<DraftAttribute> attributes() {
        return some("a value").stream()
                .map(value -> new DraftAttribute(word("attribute " + random.nextInt(3)), value))
                .toList();
    }

    private DraftClaim claim(List<Part> parts) {
        String standing = pick(List.of(
                "stated", "stated", "stated", "alleged", "opinion", "proposed", "predicted", "ruled", "denied"));
        String by = standing.equals("ruled")
                ? "e3"
                : pick(List.of("article", "article", "article", "unattributed", "e0", "e1", "e3", "e4", "e5"));
        boolean negated = !standing.equals("denied") && random.nextInt(5) == 0;
        int at = quotes++;
        DraftQuote quote = DraftQuote.of(word("w" + at + ". w" + (at + 1) + "."));
        return new DraftClaim(
                Articles.NOWHERE,
                List.of(random.nextInt(5) == 0 ? quote.asContext() : quote),
                Optional.of(word(by)),
                some("e6"),
                some("e3"),
                some("true"),
                Optional.of(word(standing)),
                negated ? Optional.of(word("negated")) : Optional.empty(),
                List.of(),
                attributes(),
                some("a note").stream().toList(),
                List.of(new DraftPicture(Articles.NOWHERE, parts)));
    }

    private Optional<Written> some(String text) {
        return random.nextInt(4) == 0 ? Optional.of(word(text)) : Optional.empty();
    }

    private List<Part> typed(String key, String id, String scheme) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(key, id));
        parts.add(part("type", concept(scheme)));
        addRoles(parts, "Event");
        return parts;
    }

    private List<Part> picture() {
        List<Part> parts = new ArrayList<>();
        switch (random.nextInt(7)) {
            case 0 -> {
                parts.add(part("who", pick(List.of("e0", "e1", "e4"))));
                parts.add(part("org", pick(List.of("e1", "e3", "e5"))));
                parts.add(part("type", concept("relation-type")));
                addRoles(parts, "Tenure");
            }
            case 1 -> {
                parts.add(part("relation", concept("relation-type")));
                parts.add(part("subject", entity()));
                parts.add(part("object", entity()));
                addRoles(parts, "Relation");
            }
            case 2 -> {
                parts.add(part("case", "trial"));
                parts.add(part("stage", concept("stage")));
                addRoles(parts, "Stage");
            }
            case 3 -> {
                int of = random.nextInt(8);
                parts.add(part("entity", "e" + of));
                parts.add(part("description", "d" + quotes));
                addRoles(parts, CLASSES.get(of));
            }
            case 4 -> {
                // Of own roles alone, which bear the names of those that establish a thing or accuse somebody.
                parts.add(part("entity", pick(List.of("e0", "e8", "e9"))));
                parts.add(part("own:type", entity()));
                parts.add(part("own:actor", "v0"));
            }
            default -> {
                parts.add(part("event", pick(List.of("v0", "v1", "v2", "v3", "v4", "e8", "e9"))));
                parts.add(part("description", "d" + quotes));
                addRoles(parts, "Event");
            }
        }
        return parts;
    }

    private void addRoles(List<Part> parts, String kind) {
        some("e7").ifPresent(value -> parts.add(new Part(word("own:tie"), new DraftValue(value, Optional.empty()))));
        for (RoleDefinition role : ontology.roles()) {
            boolean fits = role.key().isPresent() && role.domains().stream().anyMatch(d -> ontology.isA(kind, d));
            boolean free = parts.stream()
                    .noneMatch(part -> Optional.of(part.key().text()).equals(role.key()));
            if (fits && free && random.nextInt(6) == 0) {
                value(role, parts).ifPresent(value -> parts.add(part(role.key().orElseThrow(), value)));
            }
        }
    }

    private Optional<String> value(RoleDefinition role, List<Part> parts) {
        boolean measured = parts.stream()
                .anyMatch(part ->
                        List.of("amount", "quantity").contains(part.key().text()));
        return switch (role.kind()) {
            case THING -> thing(role.range());
            case WORDS -> Optional.of("words " + random.nextInt(3));
            case DATE -> Optional.of(pick(List.of("2022", "2021-05", "2009/2014", "2015/..", "198X", "2018-22")));
            case MEASURE ->
                measured ? Optional.empty() : Optional.of(role.name().equals("amount") ? "about 5 EUR" : "5 cars");
            case CONCEPT, DERIVED -> Optional.empty();
        };
    }

    private Optional<String> thing(String range) {
        List<String> fitting = new ArrayList<>(List.of("e9"));
        for (int i = 0; i < CLASSES.size() - 1; i++) {
            if (ontology.isA(CLASSES.get(i), range)) {
                fitting.add("e" + i);
            }
        }
        return Optional.of(pick(fitting));
    }

    private String concept(String scheme) {
        List<String> notations =
                ontology.concepts(scheme).keySet().stream().sorted().toList();
        return random.nextInt(12) == 0 ? pick(List.of("of-its-own", "own:of its own")) : pick(notations);
    }

    private String entity() {
        return "e" + random.nextInt(8);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Part part(String key, String value) {
        return new Part(word(key), new DraftValue(word(value), Optional.empty()));
    }

    private static Written word(String text) {
        return new Written(text, Articles.NOWHERE);
    }
}

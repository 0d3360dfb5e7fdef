package org.averment.export.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Document;
import org.averment.model.Entity;
import org.averment.model.ThingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** brat's files become articles, these Averment's own files, and these brat's again; and the other way round. */
class BratRoundTripTest {
    private static final Path CASES = Path.of("src/test/resources/formats/brat");

    private static final String TEXT = """
            Ana Roe told us that Corp hired Dee. Corp denied
            it, and Bo heard that. Eve works for Corp; 👩‍🚒 Corp employs Fay. Corp was founded by Gus in Roma, דוד.
            He did not flee in 2020.
            """;

    private static final String ANN = """
            T1\tPER 0 7\tAna Roe
            T2\tORG 21 25\tCorp
            T3\tPerson 32 35\tDee
            T4\tReport 8 12\ttold
            T5\tHire 26 31\thired
            T6\tDenial 42 48\tdenied
            T7\tPerson 57 59\tBo
            T8\tReport 60 65\theard
            T9\tPerson 72 75\tEve
            T10\tPerson 109 112\tFay
            T11\tORG 96 100\tCorp
            T12\tPerson 134 137\tGus
            T13\tGPE 141 145\tRoma
            T14\tPerson 147 150\tדוד
            T15\tFlight 163 167\tflee
            T16\tYear 171 175\t2020
            T17\tWords 57 59;72 75\tBo Eve
            E1\tReport:T4 Reporter-Arg:T1 Event-Arg:E2
            E2\tHire:T5 Buyer-Arg:T2 Person-Arg:T3
            E3\tDenial:T6 Denier:T2 Event:E2
            E4\tReport:T8 Reporter-Arg:T7 Event-Arg:E3
            E5\tFlight:T15 Agent:T12 Time:T16 Companion:T14 Companion2:T3
            R1\tworks_for Arg1:T9 Arg2:T2
            R2\temploys Arg1:T2 Arg2:T10
            R3\tfounded_by Arg1:T2 Arg2:T12
            R4\tbased_in Arg1:T2 Arg2:T13
            R5\tadmires Arg1:T12 Arg2:T14
            *\tEquiv T2 T11
            N1\tReference T13 Wikidata:Q220\tRoma
            A1\tNegation E5
            A2\tConfidence E2 rather low
            A3\tNominal T1
            #1\tAnnotatorNotes E2\tWho says so?
            #2\tAnnotatorNotes T14\tעם
            """;

    @TempDir
    Path folder;

    @Test
    void all_that_articles_hold_of_brat_comes_back_to_brat() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("hire.txt"), TEXT);
        Files.writeString(in.resolve("hire.ann"), ANN);
        Unheld unheld = new Unheld();
        Path out = back(in, unheld);
        assertThat(BratContent.of(Files.readString(out.resolve("hire.ann")))).isEqualTo(BratContent.of(ANN));
        assertThat(Files.readAllBytes(out.resolve("hire.txt"))).isEqualTo(Files.readAllBytes(in.resolve("hire.txt")));
        assertThat(unheld.counts()).isEmpty();
    }

    @Test
    void what_articles_do_not_hold_of_brat_is_known() throws IOException {
        Path in = CASES.resolve("everything/input");
        Path out = back(in, new Unheld());
        List<String> before = BratContent.of(Files.readString(in.resolve("ports/merger.ann")));
        List<String> after = BratContent.of(Files.readString(out.resolve("ports.merger.ann")));
        // The type of a note is kept as words, an empty note is none, and keys are written in brat's newer form.
        assertThat(before.stream().filter(line -> !after.contains(line)))
                .containsExactly(
                        "# AnnotatorNotes <Lives Arg=<Person 0 11> Arg=<City 15 21>> ",
                        "# Finished at noon. ",
                        "# Normalized <City 15 21> see N1",
                        "N Reference Referent:Firms=halden Annotation=<Organisation 56 62>");
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .containsExactly(
                        "# AnnotatorNotes <City 15 21> Normalized: see N1",
                        "# AnnotatorNotes Finished at noon.",
                        "N Reference <Organisation 56 62> Firms=halden");
    }

    @Test
    void a_text_with_every_kind_of_sign_comes_back_in_its_own_offsets() throws IOException {
        Path in = CASES.resolve("offsets/input");
        List<Document> articles = Documents.of(in);
        Path out = back(in, new Unheld());
        List<Document> again = Documents.of(out);
        assertThat(((Article) again.get(0)).text().text())
                .isEqualTo(((Article) articles.get(0)).text().text());
        assertThat(entities(again.get(0))).isEqualTo(entities(articles.get(0)));
    }

    @Test
    void an_article_written_by_hand_comes_back_as_far_as_brat_holds_it() throws IOException {
        Article article = (Article) Documents.ofText("hand.yaml", """
                        article: {id: hand, title: T, body: "Ana Roe, a judge, fined Bo. Bo will appeal, says Roe. Kim, née Li, left."}
                        entities:
                          ana: {type: Person, name: [Ana Roe, the lady], mentions: [Ana Roe, {text: Roe, occurrence: 2}]}
                          bo: {type: [Person, "own:accused man"], name: Bo, key: "wd:Q1", note: "one\\nand two"}
                          kim: {type: Person, name: Kim}
                          fine: {type: Event, mentions: fined}
                          appeal: {type: Event, mentions: appeal}
                          lost: {type: Person, name: Zed}
                        claims:
                        - quote: fined Bo
                          says: [{event: fine, type: sanction, actor: ana, target: bo, when: "2020"}]
                        - quote: will appeal
                          by: ana
                          standing: predicted
                          says: [{event: appeal, type: law-suit, actor: bo}]
                        - quote: Bo will appeal
                          by: unattributed
                          standing: alleged
                          polarity: negated
                          says: [{event: appeal, type: law-suit, actor: bo}]
                        - quote: Kim, née Li, left
                          says: [{event: leaving, type: flight, actor: kim}, {who: kim, org: bo, post: aide}]
                        """).get(0);
        Unheld unheld = new Unheld();
        Documents.brat(List.of(article), folder, unheld);
        assertThat(Files.readString(folder.resolve("hand.ann"))).isEqualTo("""
                        T1\tPerson 0 7\tAna Roe
                        T2\tPerson 49 52\tRoe
                        T3\tPerson 24 26\tBo
                        T4\taccused_man 24 26\tBo
                        T5\tPerson 54 57\tKim
                        T6\tsanction 18 23\tfined
                        T7\tlaw-suit 36 42\tappeal
                        E1\tsanction:T6 actor:T1 target:T3
                        E2\tlaw-suit:T7 actor:T3
                        E3\tlaw-suit:T7 actor:T3
                        R1\toffice Arg1:T5 Arg2:T3
                        *\tEquiv T1 T2
                        A1\tClaimant E1 article
                        A2\tStanding E2 predicted
                        A3\tStanding E3 alleged
                        A4\tNegation E3
                        A5\tClaimant R1 article
                        N1\tReference T3 Wikidata:Q1\tBo
                        N2\tReference T4 Wikidata:Q1\tBo
                        #1\tAnnotatorNotes T3\tone and two
                        """);
        assertThat(lines(unheld))
                .containsExactlyInAnyOrder(
                        "1 detail of the article: no line holds its title",
                        "1 name: no mention has these words",
                        "1 entity: it stands nowhere in the text, neither by a mention nor by a name",
                        "2 entity: it has no mention, so the first places of its names are marked instead",
                        "1 label: it has blanks, which become _, or more than 150 characters",
                        "1 role: words, dates and sums have no line of their own",
                        "1 role: a relation of brat has two ends and no more",
                        "1 claim: its event has no mention that could be the trigger",
                        "1 claim: no event of saying tells whose word it is, so it will be nobody's",
                        "1 claim: it is of the same as another, and becomes of one more",
                        "4 quote: no line holds a claim's own words",
                        "1 note: its line ends and tabs become blanks");
        List<String> again = claims(Documents.of(folder).get(0));
        assertThat(again)
                .containsExactly(
                        "ArticleVoice STATED affirmed office: holder organisation",
                        "ArticleVoice STATED affirmed sanction: actor target",
                        "Unattributed ALLEGED negated law-suit: actor",
                        "Unattributed PREDICTED affirmed law-suit: actor");
    }

    @Test
    void the_seed_comes_back_as_far_as_brat_holds_it() throws IOException {
        Article seed = (Article) Documents.of(Path.of("seeds/albania-iran")).get(0);
        Unheld unheld = new Unheld();
        Documents.brat(List.of(seed), folder, unheld);
        Article again = (Article) Documents.of(folder).get(0);
        assertThat(again.text()).extracting("text").isEqualTo(seed.text().text());
        TreeSet<String> keys = keys(seed);
        assertThat(keys(again)).isEqualTo(keys).hasSizeGreaterThan(20);
        long notHeld = unheld.counts().entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals("claim")
                        && !entry.getKey().why().startsWith("no "))
                .mapToLong(entry -> entry.getValue().things())
                .sum();
        long noRelation = unheld.counts()
                .getOrDefault(
                        new Unheld.Cause("claim", "no relation between two things says the same"),
                        new Unheld.Count(0, List.of()))
                .things();
        long divided = unheld.counts()
                .getOrDefault(
                        new Unheld.Cause("claim", "no relation holds several things, so it becomes a claim of each"),
                        new Unheld.Count(0, List.of()))
                .things();
        assertThat(again.claims().size() + notHeld + noRelation - divided)
                .isEqualTo(seed.claims().size());
        // Nothing is stated by the article that it did not state before.
        assertThat(new TreeSet<>(claims(seed))).containsAll(statements(again));
    }

    private Path back(Path in, Unheld unheld) throws IOException {
        List<Document> articles = Documents.of(in);
        String yaml = Documents.written(ArticleFormat.AVERMENT_YAML, articles, new Unheld());
        Path out = Files.createDirectories(folder.resolve("out"));
        Documents.brat(Documents.ofText("again.yaml", yaml), out, unheld);
        return out;
    }

    private static List<String> lines(Unheld unheld) {
        return unheld.counts().entrySet().stream()
                .map(entry -> entry.getValue().things() + " " + entry.getKey().kind() + ": "
                        + entry.getKey().why())
                .toList();
    }

    private static List<String> entities(Document document) {
        List<String> lines = new ArrayList<>();
        for (Entity entity : ((Article) document).entities()) {
            lines.add(entity.types() + " " + entity.names() + " " + entity.mentions());
        }
        lines.sort(null);
        return lines;
    }

    private static TreeSet<String> keys(Article article) {
        TreeSet<String> keys = new TreeSet<>();
        article.entities().stream()
                .filter(entity -> entity.id() instanceof ThingId.Keyed)
                .forEach(entity -> keys.add(entity.id() + " " + entity.types()));
        return keys;
    }

    private static List<String> statements(Article article) {
        return claims(article).stream()
                .filter(line -> line.startsWith("ArticleVoice"))
                .toList();
    }

    private static List<String> claims(Document document) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : ((Article) document).claims()) {
            lines.add(claim.claimant().getClass().getSimpleName() + " " + claim.standing() + " "
                    + (claim.negated() ? "negated " : "affirmed ")
                    + Shape.type(claim).map(type -> type.name() + ":").orElse("")
                    + claim.roles().stream()
                            .filter(role -> BratStatements.thing(role.value()).isPresent())
                            .map(role -> " " + role.name())
                            .sorted()
                            .reduce("", String::concat));
        }
        lines.sort(null);
        return lines;
    }
}

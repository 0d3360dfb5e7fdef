package org.averment.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.averment.check.Articles;
import org.averment.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims' IRIs, recomputed from the recipe as the page about RDF describes it, written out by hand. */
class ClaimRecipeTest {
    private static final String YAML = """
            article:
              id: upi-2022-09-20
              body: "Rama ordered the Iranian Embassy closed. Assadi taught them \\U0001F600 to light \\"the device\\". The cafe\\u0301 paid 22,000 euros, said a clerk. Rama ordered no more."
            entities:
              rama: {type: Person, name: Edi Rama, key: "wd:Q316901"}
              embassy: {type: PublicBody, name: Iranian Embassy}
              assadi: {type: Person, name: Assadi}
              clerk: {type: Person, name: a clerk}
              cafe: {type: Company, name: The café}
              court: {type: Court, name: the court}
            claims:
            - quote: {text: Rama ordered, occurrence: 1}
              says: [{event: closure, type: embassy-closure, actor: rama, object: embassy, when: "2022"}]
            - quote: [Assadi taught them, "😀 to light \\"the device\\""]
              by: unattributed
              before: court
              standing: alleged
              says: [{event: lesson, type: drill, actor: assadi, when: 2018/2019}]
            - quote: "The café paid 22,000 euros"
              by: clerk
              standing: denied
              says: [{event: payment, type: payment, actor: cafe, amount: "about 22,000 EUR"}]
            - quote: {text: said a clerk, context: true}
              annotation: [{by: Ada}, {by: Bo}]
              attributes: {seen: twice}
              note: no part of the recipe
              says: [{entity: clerk, own:works for: [cafe, rama], description: "employee"}]
            """;

    /** Of the closure, the lesson, the payment, the clerk; as {@code printf} would write them. */
    private static final List<String> RECIPES = List.of("""
            averment claim 1
            article <article/upi-2022-09-20>
            claimant <article/upi-2022-09-20>
            standing stated
            polarity affirmed
            about <article/upi-2022-09-20/entity/closure>
            role actor <entity/wd/Q316901>
            role object <article/upi-2022-09-20/entity/embassy>
            role type <https://w3id.org/averment/event-type#embassy-closure>
            role when "2022"^^<http://www.w3.org/2001/XMLSchema#gYear>
            quote 1 "Rama ordered"
            """, """
            averment claim 1
            article <article/upi-2022-09-20>
            claimant unattributed
            before <article/upi-2022-09-20/entity/court>
            standing alleged
            polarity affirmed
            about <article/upi-2022-09-20/entity/lesson>
            role actor <article/upi-2022-09-20/entity/assadi>
            role type <term/event-type/drill>
            role when "2018/2019"^^<http://id.loc.gov/datatypes/edtf/EDTF>
            quote 1 "Assadi taught them"
            quote 1 "😀 to light \\"the device\\""
            """, """
            averment claim 1
            article <article/upi-2022-09-20>
            claimant <article/upi-2022-09-20/entity/clerk>
            standing stated
            polarity negated
            about <article/upi-2022-09-20/entity/payment>
            role actor <article/upi-2022-09-20/entity/cafe>
            role amount "22000.0"^^<http://www.w3.org/2001/XMLSchema#decimal>
            role qualifier "about"
            role type <https://w3id.org/averment/event-type#payment>
            role unit "EUR"
            quote 1 "The café paid 22,000 euros"
            """, """
            averment claim 1
            article <article/upi-2022-09-20>
            claimant <article/upi-2022-09-20>
            standing stated
            polarity affirmed
            about <article/upi-2022-09-20/entity/clerk>
            role <term/role/works%20for> <article/upi-2022-09-20/entity/cafe>
            role <term/role/works%20for> <entity/wd/Q316901>
            role description "employee"
            quote 1 "said a clerk"
            """);

    private final Article article = Articles.article(".", YAML);

    private List<String> claims() {
        RelativeIris iris = new RelativeIris(article.id());
        return article.claims().stream()
                .map(claim -> iris.claim(ClaimRecipe.of(claim, iris)))
                .toList();
    }

    @Test
    void a_digest_of_the_documented_recipe_gives_the_iri() throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        List<String> lines = Articles.mapped(article).lines();
        for (int i = 0; i < RECIPES.size(); i++) {
            byte[] hash = sha.digest(RECIPES.get(i).getBytes(StandardCharsets.UTF_8));
            String iri = "article/upi-2022-09-20/claim/" + HexFormat.of().formatHex(hash, 0, 16);
            assertThat(claims().get(i)).isEqualTo(iri);
            assertThat(lines).anyMatch(line -> line.startsWith("<" + Articles.BASE.resolve(iri) + "> "));
        }
    }

    @Test
    void sha256sum_recomputes_it(@TempDir Path folder) throws Exception {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "sha256sum")));
        assumeTrue(there, "no sha256sum here");
        for (int i = 0; i < RECIPES.size(); i++) {
            Path recipe = Files.writeString(folder.resolve("recipe"), RECIPES.get(i));
            Process process = new ProcessBuilder("sha256sum", recipe.toString()).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(claims().get(i)).endsWith("/claim/" + printed.substring(0, 32));
        }
    }

    @Test
    void the_example_of_the_page_is_of_this_form() {
        String page = Articles.file("src/site/markdown/rdf.md");
        for (String line : RECIPES.get(1).lines().toList()) {
            assertThat(page).contains("    " + line.substring(0, line.indexOf(' ')) + " ");
        }
    }
}

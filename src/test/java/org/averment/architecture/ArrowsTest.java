package org.averment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrowsTest {
    private JavaClasses program;

    @BeforeAll
    void read() {
        program = House.program();
    }

    static Set<String> rooms() {
        return House.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_enters_only_the_rooms_that_its_arrows_point_to(String room) {
        House.arrowsOf(room).check(program);
    }

    @Test
    void every_class_stands_in_a_room() {
        House.nothingStandsOutside().check(program);
    }

    @Test
    void every_room_is_lived_in() {
        assertThat(House.rooms())
                .allSatisfy(room -> assertThat(program.stream()
                                .map(JavaClass::getPackageName)
                                .filter(name -> (name + ".").startsWith(House.ROOT + "." + room + ".")))
                        .isNotEmpty());
    }

    @Test
    void the_page_on_the_architecture_shows_these_arrows() throws IOException {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/site/markdown/architecture.md"))) {
            if (line.matches("[a-z]+ -> [a-z, ]+")) {
                String[] sides = line.split(" -> ");
                shown.put(sides[0], Set.of(sides[1].split(", ")));
            }
        }
        Map<String, Set<String>> drawn = new TreeMap<>();
        House.rooms().stream()
                .filter(room -> !House.entered(room).isEmpty())
                .forEach(room -> drawn.put(room, House.entered(room)));
        assertThat(shown).isEqualTo(drawn);
    }

    @Test
    void packages_form_no_circle_inside_a_room_either() {
        House.noCircle().check(program);
    }

    @Test
    void the_arrows_themselves_form_no_circle() {
        for (String room : House.rooms()) {
            Set<String> reached = new TreeSet<>(House.entered(room));
            while (reached.addAll(reached.stream()
                    .flatMap(each -> House.entered(each).stream())
                    .collect(Collectors.toSet()))) {
                assertThat(reached).doesNotContain(room);
            }
            assertThat(House.rooms()).containsAll(reached);
        }
    }

    @Test
    void every_package_says_that_it_knows_no_null() {
        Set<String> packages =
                program.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isNotEmpty().allSatisfy(name -> {
            JavaPackage itself = program.getPackage(name);
            assertThat(itself.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
        });
    }

    @Nested
    @DisplayName("the rules bite")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Bite {
        private Compiled compiled;

        @BeforeAll
        void compile(@TempDir Path folder) throws IOException {
            compiled = new Compiled(folder);
            for (String from : House.rooms()) {
                compiled.with(from, "Door", "");
                for (String to : House.rooms()) {
                    if (!from.equals(to)) {
                        compiled.with(from, "To" + to, "public " + House.ROOT + "." + to + ".Door door;");
                    }
                }
            }
            compiled.with("reader.tree", "Leaf", "public " + House.ROOT + ".reader.Crown crown;")
                    .with("reader", "Crown", "public " + House.ROOT + ".reader.tree.Leaf leaf;")
                    .with("attic", "Box", "");
            compiled.compile();
        }

        @ParameterizedTest
        @MethodSource("org.averment.architecture.ArrowsTest#rooms")
        void each_arrow_that_is_drawn_is_free_and_every_other_a_reversed_one_too_is_refused(String from) {
            for (String to : House.rooms()) {
                if (from.equals(to)) {
                    continue;
                }
                JavaClasses pair = compiled.read(from + "/To" + to, from + "/Door", to + "/Door");
                boolean refused = House.arrowsOf(from).evaluate(pair).hasViolation();
                assertThat(refused)
                        .as("%s -> %s is refused", from, to)
                        .isNotEqualTo(House.entered(from).contains(to));
            }
        }

        @Test
        void a_circle_between_two_packages_of_one_room_is_refused() {
            JavaClasses circle = compiled.read("reader/tree/Leaf", "reader/Crown");
            assertThat(House.noCircle().evaluate(circle).hasViolation()).isTrue();
            assertThat(House.arrowsOf("reader").evaluate(circle).hasViolation()).isFalse();
        }

        @Test
        void a_class_beside_the_rooms_is_refused() {
            assertThat(House.nothingStandsOutside()
                            .evaluate(compiled.read("attic/Box"))
                            .hasViolation())
                    .isTrue();
        }
    }
}

package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store whose process is killed (SIGKILL) while it adds, replaces, removes and erases is afterwards at the boundary
 * of a batch, at the last one that was reported or the one after it.
 *
 * <p>Starting a JVM costs far more than a write, so each one writes to several stores at once, and its kill hits all
 * of them. Every store goes on from where the kill left it. Half of the kills come while stores are filled for the first
 * time.
 *
 * <p>{@code -Daverment.kills=N} for more kills, {@code -Daverment.seed=N} for others.
 */
class StoreKillsIT {
    private static final int KILLS = Integer.getInteger("averment.kills", 200);
    private static final long SEED = Long.getLong("averment.seed", 20221123L);
    /** Each kill hits a process that writes to all of these. */
    private static final int STORES = 2;

    private static final int LONGEST_WRITING_MILLIS = 600;

    /** From one moment of a first load to the next takes about as long. */
    private static final int LONGEST_FILLING_MILLIS = 150;

    /** One before the store is there, one while its terms are written, and one after each index of quads. */
    private static final int MOMENTS = 8;

    /** From the start of the JVM until it has opened the stores and somewhat longer. */
    private static final int LONGEST_OPENING_MILLIS = 1500;

    @TempDir
    Path folder;

    private final List<Victim> victims = new ArrayList<>();

    @Test
    void a_kill_leaves_whole_batches() throws Exception {
        System.out.println("averment.kills=" + KILLS + " averment.seed=" + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < STORES; i++) {
            victims.add(new Victim(folder.resolve("store" + i), SEED * STORES + i));
        }
        int amidWriting = 0;
        int kills = 0;
        while (kills < KILLS / 2) {
            List<String> arguments = new ArrayList<>();
            victims.forEach(victim -> arguments.addAll(victim.arguments()));
            try (Fork writer = Fork.of(KilledWriter.class, arguments.toArray(String[]::new))) {
                List<String> reported = new ArrayList<>();
                // One in five is killed wherever it may be, while it opens the stores or recovers them.
                if (random.nextInt(5) == 0) {
                    Thread.sleep(random.nextInt(LONGEST_OPENING_MILLIS));
                } else {
                    String line = writer.line();
                    while (!line.equals("ready")) {
                        assertThat(line).as("the writer ended by itself").isNotEmpty();
                        reported.add(line);
                        line = writer.line();
                    }
                    Thread.sleep(random.nextInt(LONGEST_WRITING_MILLIS));
                    amidWriting++;
                }
                reported.addAll(writer.kill());
                kills++;
                for (int i = 0; i < victims.size(); i++) {
                    victims.get(i).examine(lastStep(reported, i), kills);
                }
            }
        }
        int steps = victims.stream().mapToInt(v -> v.done).sum();
        System.out.println(kills + " kills, " + amidWriting + " of them amid writing, " + steps + " steps");
        assertThat(steps).as("the writers got something done between kills").isPositive();
    }

    /** Half of the kills; each hits all the stores, of which those that stayed empty are filled again. */
    @Test
    void a_kill_amid_a_first_load_leaves_the_empty_store_or_the_whole_new_one() throws Exception {
        Random random = new Random(SEED + 1);
        List<Fillable> stores = new ArrayList<>();
        for (int i = 0; i < STORES; i++) {
            stores.add(new Fillable(folder.resolve("filled" + i + "-0"), SEED * STORES + i));
        }
        int empty = 0;
        int whole = 0;
        for (int kill = 1; kill <= KILLS - KILLS / 2; kill++) {
            List<String> arguments = new ArrayList<>();
            stores.forEach(store -> arguments.addAll(List.of(store.path().toString(), Long.toString(store.seed()))));
            try (Fork filler = Fork.of(KilledFiller.class, arguments.toArray(String[]::new))) {
                List<String> reported = new ArrayList<>();
                int moment = random.nextInt(MOMENTS);
                int built = Math.max(0, moment - 1);
                String begun = moment == 0 ? "0 opens" : "0 adds";
                while (!reported.contains(begun) || Collections.frequency(reported, "0 built") < built) {
                    String line = filler.line();
                    assertThat(line).as("the filler ended by itself").isNotEmpty();
                    reported.add(line);
                }
                Thread.sleep(random.nextInt(LONGEST_FILLING_MILLIS));
                reported.addAll(filler.kill());
                for (int i = 0; i < STORES; i++) {
                    if (stores.get(i).isWhole(reported.contains(i + " finished"), kill)) {
                        whole++;
                        stores.set(i, stores.get(i).next(folder.resolve("filled" + i + "-" + kill)));
                    } else {
                        empty++;
                    }
                }
            }
        }
        System.out.println(empty + " stores stayed empty, " + whole + " were filled");
        assertThat(empty).isPositive();
        assertThat(whole).isPositive();
    }

    /** A store to be filled, and by what. */
    private record Fillable(Path path, long seed) {
        Fillable next(Path other) {
            return new Fillable(other, seed + STORES);
        }

        boolean isWhole(boolean reported, int kill) throws IOException {
            String context = "kill " + kill + " of seed " + SEED + ", " + path.getFileName();
            if (StoreDirectory.at(path).base().isEmpty()) {
                assertThat(reported).as(context).isFalse();
                return false;
            }
            try (Store store = Store.open(path, OpenMode.read())) {
                Path texts = path.resolve("texts");
                assertThat(path.resolve("tdb2/first-load")).as(context).doesNotExist();
                if (store.isEmpty()) {
                    assertThat(reported).as(context).isFalse();
                    assertThat(Given.dump(store)).as(context).isEmpty();
                    try (Stream<Path> files = Files.exists(texts) ? Files.walk(texts) : Stream.of()) {
                        assertThat(files.filter(Files::isRegularFile))
                                .as(context)
                                .isEmpty();
                    }
                    return false;
                }
                KillPlan.State expected = new KillPlan(seed).afterFirstLoad();
                requireState(store, expected, context);
                return true;
            }
        }
    }

    private static void requireState(Store store, KillPlan.State expected, String context) {
        Map<String, String> digests = new TreeMap<>();
        store.list().forEach(entry -> digests.put(entry.graph(), entry.digest()));
        assertThat(digests).as(context).isEqualTo(expected.digests());
        assertThat(Given.dump(store)).as(context).isEqualTo(expected.dump());
        assertThat(store.list())
                .as(context)
                .allSatisfy(e ->
                        assertThat(store.text(e.textSha256().orElseThrow())).isPresent());
        EveryIndex.holdsTheSame(store, context);
    }

    private static int lastStep(List<String> reported, int index) {
        return reported.stream()
                .filter(line -> line.matches(index + " [0-9]+"))
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                .max()
                .orElse(0);
    }

    /** A store that is killed again and again. */
    private static final class Victim {
        private final Path path;
        private final long seed;
        private final KillPlan plan;
        private int done;

        Victim(Path path, long seed) {
            this.path = path;
            this.seed = seed;
            this.plan = new KillPlan(seed);
        }

        List<String> arguments() {
            return List.of(path.toString(), Long.toString(seed), Integer.toString(done + 1));
        }

        /** Holds the store against its plan, and notes where the next writer has to go on. */
        void examine(int reported, int kill) {
            int last = Math.max(done, reported);
            if (StoreDirectory.at(path).base().isEmpty()) {
                assertThat(last).as("steps done without a store").isZero();
                return;
            }
            try (Store store = Store.open(path, OpenMode.read())) {
                String context =
                        "kill " + kill + " of seed " + SEED + ", store " + path.getFileName() + ", step " + last;
                KillPlan.State before = plan.after(last);
                KillPlan.State after = plan.after(last + 1);
                Map<String, String> digests = new TreeMap<>();
                store.list().forEach(entry -> digests.put(entry.graph(), entry.digest()));
                boolean isAfter =
                        digests.equals(after.digests()) && !after.digests().equals(before.digests());
                requireState(store, isAfter ? after : before, context);
                done = isAfter ? last + 1 : last;
            }
        }
    }
}

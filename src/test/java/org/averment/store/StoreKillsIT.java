package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store whose process is killed (SIGKILL) while it adds, replaces, removes and erases is afterwards at the boundary
 * of a batch, at the last one that was reported or the one after it.
 *
 * <p>Starting a JVM costs far more than a write, so each one writes to several stores at once, and its kill hits all
 * of them. Every store goes on from where the kill left it.
 *
 * <p>{@code -Daverment.kills=N} for more kills, {@code -Daverment.seed=N} for others.
 */
class StoreKillsIT {
    private static final int KILLS = Integer.getInteger("averment.kills", 200);
    private static final long SEED = Long.getLong("averment.seed", 20221123L);
    /** Each kill hits a process that writes to all of these. */
    private static final int STORES = 2;

    private static final int LONGEST_WRITING_MILLIS = 600;

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
        while (kills < KILLS) {
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
                String found = Given.dump(store);
                String context =
                        "kill " + kill + " of seed " + SEED + ", store " + path.getFileName() + ", step " + last;
                KillPlan.State before = plan.after(last);
                KillPlan.State after = plan.after(last + 1);
                Map<String, String> digests = new TreeMap<>();
                store.list().forEach(entry -> digests.put(entry.graph(), entry.digest()));
                boolean isAfter =
                        digests.equals(after.digests()) && !after.digests().equals(before.digests());
                KillPlan.State expected = isAfter ? after : before;
                assertThat(digests).as(context).isEqualTo(expected.digests());
                assertThat(found).as(context).isEqualTo(expected.dump());
                assertThat(store.list())
                        .as(context)
                        .allSatisfy(e -> assertThat(store.text(e.textSha256().orElseThrow()))
                                .isPresent());
                EveryIndex.holdsTheSame(store, context);
                done = isAfter ? last + 1 : last;
            }
        }
    }
}

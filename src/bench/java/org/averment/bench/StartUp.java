package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What a command costs that has next to nothing to do, with the archive of classes and without. */
final class StartUp implements Section {
    private static final String EMPTY = "`--help` of an empty picocli program";
    private static final String HELP = "`--help`";
    private static final String WITHOUT = ", without the archive";
    private static final String PLAIN = ", without the archive and the launcher's options";
    private static final String WHERE = """
            Where the rest of `ask` goes, roughly, by its threads' CPU time and the JVM's log of classes: a quarter is C1's; of the main thread's, a quarter is
            picocli's, whose class files are in the format of Java 5, which an archive of JDK 17 does not take; a fifth is Jena's initialization;
            under a tenth each are the JVM itself and opening TDB2; the remainder is the question, most of it code that runs for the first
            time. What was tried: letting C2 compile as well (a fifth to nine tenths more CPU; on a million quads 0.96 to 1.8 times); other thresholds of C1
            (a factor of 4 is best, by an eighth); giving picocli's class files a newer format (saves 40 ms); mapping the archive to fixed addresses
            (saves 40 ms, and takes a protection away); an archive of the one command alone (saves nothing). With the cache of JDK 25
            `ask money` took 0.57 of the CPU that it took there without.
            """;

    private static final String SCRIPT = "`--help`, with the launcher";
    private static final int LONGEST_SECONDS = 120;

    private static final String INTRODUCTION = """
            Commands on a store that holds the seed (7,000 quads), started as the launcher starts them but, where nothing else is said, without
            the launcher itself. *The archive* holds the classes that the JVM would otherwise take from the jar; what only prints help does without.
            *Without both* is `java -XX:+UseSerialGC -jar averment.jar`. The empty program has the same picocli, the same jar on its class path, and
            the JVM options of `--help`. `serve` is started, asked once over HTTP and ended.
            """;

    /** Starts a server, reads where it listens, asks it once and ends it: all in bash, which costs milliseconds. */
    private static final String SERVE = """
            coproc "$@"; pid=$COPROC_PID
            while read -r line <&"${COPROC[0]}"; do case $line in *endpoint:*) break ;; esac; done
            port=${line##*localhost:}
            exec 3<>"/dev/tcp/localhost/${port%%/*}"
            printf 'GET /sparql?query=ASK%%7B%%3Fs+%%3Fp+%%3Fo%%7D HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3
            read -r status <&3; echo "$status"
            kill "$pid"; wait "$pid"
            case $status in *' 200 '*) ;; *) exit 1 ;; esac
            """;

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public String title() {
        return "Starting";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        String store = store(bench);
        Map<String, List<String>> calls = new LinkedHashMap<>();
        calls.put("`list`", List.of("list", "--store", store));
        calls.put("`ask money`", List.of("ask", "money", "--min", "100000", "--store", store));
        calls.put("`ask who-speaks`", List.of("ask", "who-speaks", "--store", store));
        calls.put("`check`", List.of("check", bench.home().resolve("seeds").toString()));
        calls.put("`serve`", List.of("serve", "--store", store, "--port", "0"));

        List<Command> commands = new ArrayList<>();
        Launcher help = Launcher.of(bench.home(), "--help");
        commands.add(empty(bench, help));
        commands.add(new Command(HELP, help.words()));
        commands.add(new Command(SCRIPT, bench.home().resolve("averment").toString(), "--help"));
        for (Map.Entry<String, List<String>> call : calls.entrySet()) {
            String[] words = call.getValue().toArray(String[]::new);
            Launcher launcher = Launcher.of(bench.home(), words);
            commands.add(ended(call.getKey(), launcher));
            commands.add(ended(call.getKey() + WITHOUT, Launcher.withoutArchive(bench.home(), words)));
            commands.add(ended(call.getKey() + PLAIN, launcher.plain()));
        }
        Map<String, Median> medians = Race.of(commands).run(bench);
        return INTRODUCTION + "\n" + table(medians, calls.keySet()) + "\n" + goals(medians, calls.keySet()) + "\n"
                + size(Launcher.of(bench.home(), "list")) + "\n" + WHERE;
    }

    private static Command empty(Bench bench, Launcher like) {
        List<String> words = new ArrayList<>(List.of(Bench.java()));
        words.addAll(like.options());
        words.addAll(List.of("-cp", like.jar() + ":" + bench.work().resolve("build/classes")));
        words.addAll(List.of(EmptyProgram.class.getName(), "--help"));
        return new Command(EMPTY, words);
    }

    /** The seed, loaded, by a launcher that has its archive from then on. */
    private static String store(Bench bench) throws IOException, InterruptedException {
        Path store = bench.work().resolve("start-up-store");
        String launcher = bench.home().resolve("averment").toString();
        String seeds = bench.home().resolve("seeds").toString();
        Measured load = Meter.run(new Command("load", launcher, "load", seeds, "--store", store.toString()));
        for (int second = 0; !Launcher.of(bench.home(), "list").hasArchive(); second++) {
            if (second == LONGEST_SECONDS || !load.finished()) {
                throw new IOException("there is no archive, or no store: " + load.output());
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return store.toString();
    }

    /** A server does not end by itself. */
    private static Command ended(String name, Launcher launcher) {
        if (!launcher.words().contains("serve")) {
            return new Command(name, launcher.words());
        }
        List<String> words = new ArrayList<>(List.of("bash", "-c", SERVE, "bash"));
        words.addAll(launcher.words());
        return new Command(name, words);
    }

    private static Table table(Map<String, Median> medians, Set<String> calls) {
        Table table = new Table("CPU s", "with the archive", "without", "without both", "peak MiB with it");
        for (String fixed : List.of(EMPTY, HELP, SCRIPT)) {
            table.row(
                    fixed, "", medians.get(fixed).cpu(), "", medians.get(fixed).peak());
        }
        for (String call : calls) {
            table.row(
                    call,
                    medians.get(call).cpu(),
                    medians.get(call + WITHOUT).cpu(),
                    medians.get(call + PLAIN).cpu(),
                    medians.get(call).peak());
        }
        return table;
    }

    private static Table goals(Map<String, Median> medians, Set<String> calls) {
        Table table = new Table("goal", "wanted", "result");
        table.row(
                HELP + " of " + EMPTY.replace("`--help` of ", "that of "),
                "at most 1.3 x",
                ratio(medians, HELP, EMPTY));
        for (String call : calls) {
            boolean wanted = call.startsWith("`ask");
            table.row(
                    call + " of the same" + WITHOUT,
                    wanted ? "at most 0.5 x" : "",
                    ratio(medians, call, call + WITHOUT));
            table.row(call + " of the same" + PLAIN, "", ratio(medians, call, call + PLAIN));
        }
        return table;
    }

    private static String ratio(Map<String, Median> medians, String one, String other) {
        return medians.get(one).finished() && medians.get(other).finished()
                ? Table.times(medians.get(one).cpuSeconds() / medians.get(other).cpuSeconds())
                : "it did not finish";
    }

    private static String size(Launcher launcher) throws IOException {
        return "The archive has " + Math.round(Files.size(launcher.archive().orElseThrow()) / 1e6) + " MB.\n";
    }
}

package org.averment.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A command to be measured as a process of its own.
 *
 * @param name what tables call it
 * @param words the program and its arguments
 * @param limitSeconds it is killed when it has taken more CPU seconds
 */
record Command(String name, List<String> words, int limitSeconds) {
    /** Longer than anything of ours, so that what hangs is noticed. */
    private static final int LIMIT_SECONDS = 1_200;

    Command {
        words = List.copyOf(words);
    }

    Command(String name, List<String> words) {
        this(name, words, LIMIT_SECONDS);
    }

    Command(String name, String... words) {
        this(name, List.of(words));
    }

    Command within(int seconds) {
        return new Command(name, words, seconds);
    }

    /** The same, bound to the first so many cores. */
    Command onCores(int cores) {
        List<String> bound = new ArrayList<>(List.of("taskset", "-c", cores == 1 ? "0" : "0-" + (cores - 1)));
        bound.addAll(words);
        return new Command(name, bound, limitSeconds);
    }

    /** The same java command with further options for the JVM. */
    Command withJavaOptions(List<String> options) {
        List<String> more = new ArrayList<>(words);
        // The last ones count, so they stand behind those that are there.
        more.addAll(Math.max(words.indexOf("-jar"), words.indexOf("-cp")), options);
        return new Command(name, more, limitSeconds);
    }

    /** As one would type it in the project's folder; class paths and the JDK's place are nobody's business. */
    String shown(Path home) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && (words.get(i - 1).equals("-cp") || words.get(i - 1).equals("-classpath"))) {
                word = "...";
            } else if (word.endsWith("/bin/java")) {
                word = "java";
            }
            shown.add(word.replace(home.toAbsolutePath() + "/", ""));
        }
        return shown.stream().collect(Collectors.joining(" "));
    }
}

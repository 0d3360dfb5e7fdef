package org.averment.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Breaks files that have one thing a line, such as brat's, so that most lines stay. Not thread-safe. */
final class LineMutation {
    /** What separates the parts of a line. */
    private static final Pattern PARTS = Pattern.compile("(?<=[\t :;])|(?=[\t :;])");

    private final Random random;

    LineMutation(Random random) {
        this.random = random;
    }

    String mutated(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            once(lines);
        }
        return String.join("\n", lines) + (random.nextInt(10) == 0 ? "" : "\n");
    }

    private void once(List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(9)) {
            case 0 -> lines.add(random.nextInt(lines.size()), line);
            case 1 -> lines.set(at, "");
            case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 3 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
            case 4 -> lines.set(at, line + " " + line.repeat(random.nextInt(20) == 0 ? 300 : 1));
            case 5 -> lines.set(at, part(line, pick(Spice.WORDS)));
            default -> {
                String[] others = PARTS.split(lines.get(random.nextInt(lines.size())));
                lines.set(at, part(line, others[random.nextInt(others.length)]));
            }
        }
    }

    private String part(String line, String piece) {
        String[] parts = PARTS.split(line);
        parts[random.nextInt(parts.length)] = piece;
        return String.join("", parts);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

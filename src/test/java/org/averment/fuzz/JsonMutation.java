package org.averment.fuzz;

import java.util.List;
import java.util.Random;
import org.averment.fuzz.JsonPlaces.Place;

/** Breaks JSON so that most of it stays what it was. Not thread-safe. */
final class JsonMutation {
    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "{\"id\": null}",
            "{\"\": \"\"}",
            "0",
            "-1",
            "1",
            "2",
            "3",
            "7.5",
            "-0",
            "1e9",
            "1e999",
            "2147483647",
            "2147483648",
            "-9223372036854775809",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[1, 2]",
            "[\"a\", \"b\", \"c\"]");

    private final Random random;

    JsonMutation(Random random) {
        this.random = random;
    }

    String mutated(String text) {
        String now = text;
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            now = once(now, new JsonPlaces(now));
        }
        return now;
    }

    private String once(String text, JsonPlaces places) {
        if (places.values().isEmpty()
                || places.items().isEmpty()
                || places.keys().isEmpty()) {
            return text;
        }
        Place value = pick(places.values());
        return switch (random.nextInt(13)) {
            case 0, 1 -> swapped(text, value, pick(places.values()));
            case 2, 3 -> put(text, value, pick(places.values()).of(text));
            case 4 -> put(text, value, pick(STRANGE));
            case 5 -> put(text, scalar(text, places), quoted(pick(Spice.WORDS)));
            case 6 -> doubled(text, pick(places.items()));
            case 7 -> without(text, pick(places.items()));
            case 8 -> put(text, pick(places.keys()), pick(places.keys()).of(text));
            case 9 -> put(text, value, nested(value.of(text)));
            case 10 -> put(text, scalar(text, places), scalar(text, places).of(text));
            case 11 -> places.lists().isEmpty() ? text : many(text, pick(places.lists()));
            default -> put(text, value, retyped(value.of(text)));
        };
    }

    /** A string or number, so that ids and offsets are met more often than by chance. */
    private Place scalar(String text, JsonPlaces places) {
        List<Place> scalars = places.values().stream()
                .filter(place -> "{[".indexOf(text.charAt(place.start())) < 0)
                .toList();
        return scalars.isEmpty() ? pick(places.values()) : pick(scalars);
    }

    private String swapped(String text, Place one, Place other) {
        Place first = one.start() <= other.start() ? one : other;
        Place second = one.start() <= other.start() ? other : one;
        return first.end() > second.start()
                ? text
                : text.substring(0, first.start())
                        + second.of(text)
                        + text.substring(first.end(), second.start())
                        + first.of(text)
                        + text.substring(second.end());
    }

    private static String put(String text, Place place, String piece) {
        return text.substring(0, place.start()) + piece + text.substring(place.end());
    }

    private static String doubled(String text, Place item) {
        return text.substring(0, item.end()) + ", " + item.of(text) + text.substring(item.end());
    }

    private static String without(String text, Place item) {
        String rest = text.substring(item.end());
        String before = text.substring(0, item.start());
        return rest.startsWith(",")
                ? before + rest.substring(1)
                : before.strip().endsWith(",") ? before.substring(0, before.lastIndexOf(',')) + rest : before + rest;
    }

    /** The same items over and over, as many as references to one thing may be. */
    private String many(String text, Place list) {
        String items = list.of(text).substring(1, list.end() - list.start() - 1);
        if (items.isBlank() || items.length() > 2_000) {
            return text;
        }
        int times = 2 + random.nextInt(random.nextInt(20) == 0 ? 500 : 5);
        return put(text, list, "[" + (items + ", ").repeat(times) + items + "]");
    }

    private String nested(String value) {
        int levels = random.nextInt(10) == 0 ? 40 : 1 + random.nextInt(3);
        return random.nextBoolean()
                ? "[".repeat(levels) + value + "]".repeat(levels)
                : "{\"text\": ".repeat(levels) + value + "}".repeat(levels);
    }

    private static String retyped(String value) {
        if (value.startsWith("\"")) {
            return value.length() > 2 && value.endsWith("\"") ? value.substring(1, value.length() - 1) : "0";
        }
        return value.startsWith("{") || value.startsWith("[") ? quoted(value) : quoted(value.strip());
    }

    static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

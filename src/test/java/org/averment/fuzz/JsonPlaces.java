package org.averment.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the values, keys, items and members of a JSON text stand, as far as it is JSON. */
final class JsonPlaces {
    /** A stretch of the text. */
    record Place(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    private final String text;
    private final List<Place> values = new ArrayList<>();
    private final List<Place> keys = new ArrayList<>();
    private final List<Place> items = new ArrayList<>();
    private final List<Place> lists = new ArrayList<>();

    JsonPlaces(String text) {
        this.text = text;
        scan();
    }

    private record Open(int start, boolean object) {}

    private void scan() {
        Deque<Open> open = new ArrayDeque<>();
        int member = -1;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                open.push(new Open(member >= 0 ? member : at, c == '{'));
                member = -1;
                at++;
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                Open closed = open.pop();
                at++;
                int value = valueStart(closed.start());
                values.add(new Place(value, at));
                if (!closed.object()) {
                    lists.add(new Place(value, at));
                }
                item(open, closed.start(), at);
            } else if (" \t\r\n,:}]".indexOf(c) >= 0) {
                at++;
            } else {
                int end = c == '"' ? string(at) : word(at);
                boolean key = member < 0 && !open.isEmpty() && open.peek().object();
                if (key) {
                    keys.add(new Place(at, end));
                    member = at;
                } else {
                    values.add(new Place(at, end));
                    item(open, member >= 0 ? member : at, end);
                    member = -1;
                }
                at = end;
            }
        }
    }

    private void item(Deque<Open> open, int start, int end) {
        if (!open.isEmpty()) {
            items.add(new Place(start, end));
        }
    }

    /** Behind the key, where a member starts with one. */
    private int valueStart(int member) {
        if (text.charAt(member) != '"') {
            return member;
        }
        int at = string(member);
        while (at < text.length() && " \t\r\n:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int string(int start) {
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                return at + 1;
            }
        }
        return text.length();
    }

    private int word(int start) {
        int at = start + 1;
        while (at < text.length() && " \t\r\n,:{}[]\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What stands at the end of a member, or in a list. */
    List<Place> values() {
        return values;
    }

    List<Place> keys() {
        return keys;
    }

    /** Items of lists, and members of objects with their keys. */
    List<Place> items() {
        return items;
    }

    List<Place> lists() {
        return lists;
    }
}

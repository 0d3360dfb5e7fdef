package org.averment.bench;

import java.util.ArrayList;
import java.util.List;

/** A text as it grows, and the claims that its sentences carry. */
final class Story {
    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();

    Story(Dice dice) {
        this.dice = dice;
    }

    /** Words and where they start in the text. */
    private record Place(String words, int start) {}

    /**
     * A quote.
     *
     * @param words its words, as they stand in the text, or with straight quotation marks in place of typographic ones
     * @param occurrence which one of the places where they stand, from 1; 0 where there is but one
     */
    record Quote(String words, int occurrence) {}

    /** A claim: quotes that are found in the whole text at the end, and what they tell. */
    private record Claim(List<Place> places, Telling telling) {}

    /** A claim with its quotes. */
    record Quoted(List<Quote> quotes, Telling telling) {}

    /** Adds a sentence that claims nothing. */
    void tell(String sentence) {
        separate();
        text.append(sentence);
    }

    /**
     * Adds a sentence with claims.
     *
     * @param words the sentence; what stands in square brackets is quoted, and without any all of it but its full stop
     * @param tellings what it claims, each with all the quotes
     */
    void tell(String words, Telling... tellings) {
        separate();
        String sentence = capitalised(words);
        List<Place> places = new ArrayList<>();
        if (sentence.indexOf('[') < 0) {
            places.add(new Place(sentence.substring(0, sentence.length() - 1), text.length()));
            text.append(sentence);
        } else {
            int at = 0;
            for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', at)) {
                int close = sentence.indexOf(']', open);
                text.append(sentence, at, open);
                places.add(new Place(sentence.substring(open + 1, close), text.length()));
                text.append(sentence, open + 1, close);
                at = close + 1;
            }
            text.append(sentence, at, sentence.length());
        }
        for (Telling telling : tellings) {
            claims.add(new Claim(places, telling));
        }
    }

    void paragraph() {
        text.append("\n\n");
    }

    private static String capitalised(String sentence) {
        int first = sentence.startsWith("[") ? 1 : 0;
        return sentence.substring(0, first)
                + Character.toUpperCase(sentence.charAt(first))
                + sentence.substring(first + 1);
    }

    private void separate() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** The claims, in the text's order, with quotes as annotators write them. */
    List<Quoted> claims() {
        String whole = text();
        return claims.stream()
                .map(claim -> new Quoted(
                        claim.places().stream()
                                .map(place -> quote(place, whole))
                                .toList(),
                        claim.telling()))
                .toList();
    }

    private Quote quote(Place place, String whole) {
        int count = 0;
        int occurrence = 0;
        for (int i = whole.indexOf(place.words()); i >= 0; i = whole.indexOf(place.words(), i + 1)) {
            count++;
            if (i == place.start()) {
                occurrence = count;
            }
        }
        if (count > 1) {
            return new Quote(place.words(), occurrence);
        }
        // Some type what they see; the program finds it all the same.
        return new Quote(dice.oneIn(3) ? straight(place.words()) : place.words(), 0);
    }

    private static String straight(String words) {
        return words.replace('’', '\'').replace('“', '"').replace('”', '"');
    }
}

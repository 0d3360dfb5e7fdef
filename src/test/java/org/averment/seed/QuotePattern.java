package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A quote as {@code facts.tsv} writes it: perhaps {@code #2} for the second place where the words stand, perhaps an
 * ellipsis for its middle. Must mean one span of the text. Searches by itself, so that it proves the tool's search.
 */
record QuotePattern(String written) {
    private static final String ELLIPSIS = " … ";

    Fact.Span in(String text) {
        boolean numbered = written.startsWith("#");
        int number = numbered ? written.charAt(1) - '0' : 1;
        String words = numbered ? written.substring(3) : written;
        int gap = words.indexOf(ELLIPSIS);
        String head = gap < 0 ? words : words.substring(0, gap);
        String tail = gap < 0 ? "" : words.substring(gap + ELLIPSIS.length());
        int start = -1;
        int places = 0;
        for (int i = text.indexOf(head); i >= 0; i = text.indexOf(head, i + 1)) {
            places++;
            start = places == number ? i : start;
        }
        assertThat(places)
                .as("places of '%s', number %s of them meant", head, number)
                .isBetween(number, numbered ? Integer.MAX_VALUE : 1);
        int end = text.indexOf(tail, start + head.length());
        assertThat(end).as("the end of '%s'", written).isNotNegative();
        int after = end + tail.length();
        return new Fact.Span(text.codePointCount(0, start), text.codePointCount(0, after));
    }
}

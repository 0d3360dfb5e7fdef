package org.averment.reader.labelstudio;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an HTML fragment as Label Studio's offsets count it: without tags, comments, scripts and styles, a line
 * break one character, common entities as what they stand for. No parser of HTML: whatever it takes otherwise than a
 * browser does shifts offsets, and then regions are found by their words. Stateless.
 */
final class ShownText {
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,6});");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "ndash", "\u2013", "mdash",
            "\u2014");

    private ShownText() {}

    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    static String of(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int next = 0;
        while (next < html.length()) {
            int open = html.indexOf('<', next);
            int text = open < 0 ? html.length() : open;
            unescape(html.substring(next, text), out);
            next = text;
            if (open >= 0) {
                next = behindTag(html, open, out);
            }
        }
        return out.toString();
    }

    /** The place behind what starts with a lesser-than sign; where that is no markup, it is text. */
    private static int behindTag(String html, int open, StringBuilder out) {
        if (html.startsWith("<!--", open)) {
            return behind(html, "-->", open + 4);
        }
        char c = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        if (!Character.isLetter(c) && c != '/' && c != '!') {
            out.append('<');
            return open + 1;
        }
        String name = name(html, open + 1);
        int end = behind(html, ">", open);
        if (name.equals("br")) {
            out.append('\n');
        }
        if (!name.equals("script") && !name.equals("style")) {
            return end;
        }
        int close = html.indexOf("</" + name, end);
        return close < 0 ? html.length() : close;
    }

    private static int behind(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && end - start < 8 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static void unescape(String text, StringBuilder out) {
        Matcher matcher = ENTITY.matcher(text);
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(character(matcher.group(1), matcher.group())));
        }
        matcher.appendTail(out);
    }

    private static String character(String entity, String written) {
        if (!entity.startsWith("#")) {
            return ENTITIES.getOrDefault(entity, written);
        }
        boolean hex = entity.startsWith("x", 1) || entity.startsWith("X", 1);
        int point = hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
        boolean character = Character.isValidCodePoint(point)
                && point != 0
                && (point > 0xFFFF || !Character.isSurrogate((char) point));
        return character ? Character.toString(point) : written;
    }
}

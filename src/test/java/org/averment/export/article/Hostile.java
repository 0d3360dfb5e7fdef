package org.averment.export.article;

import java.util.List;
import java.util.Random;
import org.averment.check.Articles;
import org.averment.model.Article;

/** Strings that formats trip over, and an article that has one in every place where there can be any words. */
final class Hostile {
    static final List<String> STRINGS = List.of(
            "the 👩‍🚒 of Salé",
            "Nin\u0303o Pen\u0303a",
            "דוד כהן \u202Efo\u202C",
            "one\ntwo\n\nthree",
            "\n\n  led by line ends",
            " blanks at both ends ",
            "blank before the line end \nand after",
            "tab\tin it",
            "bell \u0007 and escape \u001B and nothing \u0000",
            "next line \u0085, separators \u2028 \u2029, mark \uFEFF",
            "\"quoted\" 'single' `back`",
            "---",
            "--- x\n...\n--- y",
            "- item",
            "key: value # comment",
            "# comment",
            "*alias &anchor !tag %directive @at",
            "{a: b}, [c]",
            "? | > |- >+",
            "null",
            "no",
            "~",
            "0x1F",
            "1e3",
            "22:30",
            "2022-09-20",
            "=",
            "\\u0041 \\n",
            "trailing line end\n",
            "trailing line ends\n\n\n",
            "\u007F\u0080\u009F",
            "\uFFFD\uFFFE\uFFFF",
            "x".repeat(190));

    private static final String ALPHABET =
            "ab \n\t:#-'\"{}[]&*!|>%@`,?\\~=\u0000\u0007\u0085\u00A0\u2028\uFEFF\uD83D\uDD4Aé\u0301ש";

    private Hostile() {}

    static String random(Random random) {
        int[] letters = ALPHABET.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            out.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return out.append('.').toString();
    }

    /** The string as text, title, name, mention, quote, words, type, role, attribute and note. */
    static Article article(String string) {
        String s = Articles.json(string);
        String own = Articles.json("own:" + string);
        return Articles.article(
                ".",
                "article: {id: hostile, title: " + s + ", body: " + Articles.json("<" + string + "> <" + string + ">")
                        + ", attributes: {" + s + ": " + s + "}, note: " + s + "}\n"
                        + "annotation: {by: " + s + ", tool: " + s + "}\n"
                        + "entities:\n"
                        + "  a: {type: [Person, " + own + "], name: [" + s + ", x], key: 'wd:Q1', mentions: {text: "
                        + Articles.json("<" + string) + ", occurrence: 2}}\n"
                        + "  b: {type: Place, name: b, attributes: {" + s + ": [" + s + ", y]}, note: [" + s + ", z]}\n"
                        + "claims:\n"
                        + "- quote: " + Articles.json("<" + string + "> <") + "\n"
                        + "  attributes: {" + s + ": " + s + "}\n"
                        + "  note: " + s + "\n"
                        + "  says:\n"
                        + "  - {event: e, type: " + own + ", actor: a, description: {value: " + s + ", inferred: " + s
                        + "}, " + own + ": b}\n"
                        + "  - {relation: " + own + ", subject: a, object: b, as: tie}\n");
    }
}

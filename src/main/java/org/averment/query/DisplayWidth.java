package org.averment.query;

import java.util.ArrayList;
import java.util.List;

/** How many cells of a terminal a text takes, and how it breaks into lines of so many. */
final class DisplayWidth {
    /** First and last code points of what East Asian typography sets two cells wide, and of pictographs. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Lines no wider than asked, broken at spaces; a word that is wider is cut between characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            for (String piece : pieces(word, width)) {
                int wide = of(piece);
                if (line.length() > 0 && used + 1 + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (line.length() > 0) {
                    line.append(' ');
                    used++;
                }
                line.append(piece);
                used += wide;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int width) {
        if (of(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int used = 0;
        for (int c : word.codePoints().toArray()) {
            // A mark stays with the character that it marks.
            if (used + of(c) > width && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.appendCodePoint(c);
            used += of(c);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}

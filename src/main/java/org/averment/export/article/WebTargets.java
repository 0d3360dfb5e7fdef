package org.averment.export.article;

import java.io.IOException;
import java.util.List;
import org.averment.model.Quote;

/** What annotations are on: words of a text, by what they are and by where they stand. One use for each text. */
final class WebTargets {
    /** Enough to tell one place from another, and no copy of the text; code points. */
    private static final int AROUND = 32;

    private final Sheet sheet;
    private final String source;
    private final int[] codePoints;

    WebTargets(Sheet sheet, String source, String text) {
        this.sheet = sheet;
        this.source = source;
        this.codePoints = text.codePoints().toArray();
    }

    /** One target, or one for each fragment. */
    void write(List<Quote> parts) throws IOException {
        if (parts.size() == 1) {
            sheet.key("target");
            target(parts.get(0));
            return;
        }
        sheet.list("target", () -> {
            for (Quote part : parts) {
                target(part);
            }
        });
    }

    private void target(Quote quote) throws IOException {
        sheet.map(() -> {
            sheet.text("type", "SpecificResource");
            sheet.text("source", source);
            sheet.list("selector", () -> {
                sheet.map(() -> {
                    sheet.text("type", "TextQuoteSelector");
                    sheet.text("exact", quote.text());
                    raw("prefix", Math.max(0, quote.start() - AROUND), quote.start());
                    raw("suffix", quote.end(), Math.min(codePoints.length, quote.end() + AROUND));
                });
                sheet.map(() -> {
                    sheet.text("type", "TextPositionSelector");
                    sheet.number("start", quote.start());
                    sheet.number("end", quote.end());
                });
            });
        });
    }

    /** White space counts here. */
    private void raw(String key, int start, int end) throws IOException {
        if (start < end) {
            sheet.key(key);
            sheet.text(new String(codePoints, start, end - start));
        }
    }
}

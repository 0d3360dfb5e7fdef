package org.averment.export.article;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.averment.model.Mention;
import org.averment.model.Quote;

/** Quotes and mentions in the native format: their words, and which of several places is meant. One use for each text. */
final class QuoteFields {
    /** Of words that stand more often than that, places are told by offsets: nobody counts so far. */
    private static final int MOST_OCCURRENCES = 1_000;

    private final String text;
    private final Sheet sheet;
    private final Map<String, Boolean> once = new HashMap<>();

    QuoteFields(String text, Sheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void quotes(List<Quote> quotes) throws IOException {
        if (quotes.size() == 1) {
            sheet.key("quote");
            quote(quotes.get(0));
        } else {
            sheet.list("quote", () -> {
                for (Quote quote : quotes) {
                    quote(quote);
                }
            });
        }
    }

    void mentions(List<Mention> mentions) throws IOException {
        if (mentions.isEmpty()) {
            return;
        }
        sheet.list("mentions", () -> {
            for (Mention mention : mentions) {
                if (mention.parts().size() == 1) {
                    quote(mention.parts().get(0));
                } else {
                    fragments(mention.parts());
                }
            }
        });
    }

    private void quote(Quote quote) throws IOException {
        boolean unique = standsOnce(quote.text());
        if (unique && !quote.context()) {
            sheet.text(quote.text());
            return;
        }
        sheet.map(() -> {
            sheet.text("text", quote.text());
            if (!unique && quote.occurrence() <= MOST_OCCURRENCES) {
                sheet.number("occurrence", quote.occurrence());
            } else if (!unique) {
                sheet.list("at", () -> ends(quote));
            }
            if (quote.context()) {
                sheet.flag("context", true);
            }
        });
    }

    private void fragments(List<Quote> parts) throws IOException {
        sheet.map(() -> {
            sheet.text("text", String.join(" ", parts.stream().map(Quote::text).toList()));
            sheet.list("at", () -> {
                for (Quote part : parts) {
                    sheet.json.writeStartArray();
                    ends(part);
                    sheet.json.writeEndArray();
                }
            });
        });
    }

    private void ends(Quote quote) throws IOException {
        sheet.json.writeNumber(quote.start());
        sheet.json.writeNumber(quote.end());
    }

    private boolean standsOnce(String words) {
        return once.computeIfAbsent(words, w -> text.indexOf(w, text.indexOf(w) + 1) < 0);
    }
}

package org.averment.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.averment.export.GraphWriter;
import org.averment.export.GraphWriter.Prepared;
import org.averment.export.article.ArticleWriter;
import org.averment.export.article.Unheld;
import org.averment.ingest.Mapped;
import org.averment.ingest.Reading;
import org.averment.rdf.Base;

/** Writes good documents in one form. */
interface Conversion {
    /** Does what can be done with a document before its turn to be written; by any thread, with many at a time. */
    Prepared prepare(Mapped document);

    /** Writes what is still held, and flushes. */
    void finish() throws IOException;

    /** Into a stream, which stays open. */
    static Conversion into(OutputStream out, OutputForm form, Base base, Unheld unheld) throws IOException {
        if (form instanceof OutputForm.Graphs graphs) {
            return of(GraphWriter.of(graphs.syntax(), out));
        }
        return of(ArticleWriter.of(((OutputForm.Annotations) form).format(), out, base, unheld));
    }

    /** Into a folder that is there, and empty. */
    static Conversion into(Path folder, OutputForm.Annotations form, Unheld unheld) throws IOException {
        return of(ArticleWriter.of(form.format(), folder, Reading.defaults(), unheld));
    }

    private static Conversion of(GraphWriter writer) {
        return new Conversion() {
            @Override
            public Prepared prepare(Mapped document) {
                return writer.prepare(document.graph());
            }

            @Override
            public void finish() throws IOException {
                writer.finish();
            }
        };
    }

    private static Conversion of(ArticleWriter writer) {
        return new Conversion() {
            @Override
            public Prepared prepare(Mapped document) {
                return () -> writer.write(document.document());
            }

            @Override
            public void finish() throws IOException {
                writer.finish();
            }
        };
    }
}

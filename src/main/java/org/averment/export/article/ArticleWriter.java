package org.averment.export.article;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.averment.model.Document;
import org.averment.model.mapping.Mapping;
import org.averment.rdf.Base;

/** Writes documents one after the other. The stream stays open. Not thread-safe. */
public interface ArticleWriter {
    /**
     * A writer of a format that is one stream.
     *
     * @param base under which IRIs are minted, where the format has such
     * @param unheld takes what the format cannot hold
     */
    static ArticleWriter of(ArticleFormat format, OutputStream out, Base base, Unheld unheld) throws IOException {
        return switch (format) {
            case AVERMENT_YAML -> new NativeWriter(Sheet.yaml(out), unheld);
            case AVERMENT_JSONL -> new NativeWriter(Sheet.jsonLines(out), unheld);
            case WEB_ANNOTATION -> new WebAnnotationWriter(Sheet.json(out), base, unheld);
            case BRAT -> throw new IllegalArgumentException("brat needs a folder");
        };
    }

    /**
     * A writer of a format that is a folder.
     *
     * @param folder which, there and empty
     * @param mappings by which it will be read again: what these tell need not be marked
     * @param unheld takes what the format cannot hold
     */
    static ArticleWriter of(ArticleFormat format, Path folder, List<Mapping> mappings, Unheld unheld) {
        if (!format.isFolder()) {
            throw new IllegalArgumentException(format.word() + " is one stream");
        }
        return new BratWriter(folder, mappings, unheld);
    }

    void write(Document document) throws IOException;

    /** Writes what is still held, and flushes. */
    void finish() throws IOException;
}

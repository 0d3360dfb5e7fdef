package org.averment.export.article;

import java.io.IOException;
import org.averment.model.Article;
import org.averment.model.Document;
import org.averment.model.Register;
import org.averment.rdf.Base;

/**
 * The Web Annotation Data Model of the W3C: one collection of annotations, each on words of an article. Of the text
 * only these words are written, and what stands around them.
 */
final class WebAnnotationWriter implements ArticleWriter {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final Sheet sheet;
    private final Base base;
    private final Unheld unheld;
    private boolean begun;

    WebAnnotationWriter(Sheet sheet, Base base, Unheld unheld) {
        this.sheet = sheet;
        this.base = base;
        this.unheld = unheld;
    }

    @Override
    public void write(Document document) throws IOException {
        begin();
        if (document instanceof Register register) {
            unheld.add("register", "an annotation is on a text", register.id());
        } else {
            new WebAnnotations(sheet, base, (Article) document, unheld).write();
        }
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        String collection = base.iri() + "annotations";
        sheet.json.writeStartObject();
        sheet.text("@context", CONTEXT);
        sheet.text("id", collection);
        sheet.text("type", "AnnotationCollection");
        sheet.text("label", "Annotations written by Averment");
        sheet.key("first");
        sheet.json.writeStartObject();
        sheet.text("id", collection + "/1");
        sheet.text("type", "AnnotationPage");
        sheet.text("partOf", collection);
        sheet.key("items");
        sheet.json.writeStartArray();
    }

    @Override
    public void finish() throws IOException {
        begin();
        sheet.json.writeEndArray();
        sheet.json.writeEndObject();
        sheet.json.writeEndObject();
        sheet.endDocument();
    }
}

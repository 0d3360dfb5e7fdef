package org.averment.export.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.averment.model.Annotation;
import org.averment.model.Attribute;
import org.averment.model.Edtf;

/** What articles, entities and claims have in common in the native format: annotators, attributes, notes. */
final class RemarkFields {
    private final Sheet sheet;

    RemarkFields(Sheet sheet) {
        this.sheet = sheet;
    }

    void remarks(List<Attribute> attributes, List<String> notes) throws IOException {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            if (!attribute.value().isBlank()) {
                byName.computeIfAbsent(attribute.name(), n -> new ArrayList<>(1))
                        .add(attribute.value());
            }
        }
        if (!byName.isEmpty()) {
            sheet.map("attributes", () -> {
                for (Map.Entry<String, List<String>> attribute : byName.entrySet()) {
                    sheet.texts(attribute.getKey(), attribute.getValue());
                }
            });
        }
        sheet.texts("note", notes);
    }

    void annotations(List<Annotation> annotations) throws IOException {
        if (annotations.size() == 1) {
            sheet.key("annotation");
            annotation(annotations.get(0));
        } else if (!annotations.isEmpty()) {
            sheet.list("annotation", () -> {
                for (Annotation annotation : annotations) {
                    annotation(annotation);
                }
            });
        }
    }

    private void annotation(Annotation annotation) throws IOException {
        sheet.map(() -> {
            sheet.text("by", annotation.by());
            sheet.text("kind", annotation.kind());
            sheet.text("tool", annotation.tool());
            sheet.text("date", annotation.date().map(Edtf::text));
            sheet.text("confidence", annotation.confidence().map(c -> c.toPlainString()));
            sheet.text("reviewed-by", annotation.reviewedBy());
        });
    }
}

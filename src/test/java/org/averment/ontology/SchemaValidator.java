package org.averment.ontology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One of the project's JSON Schemas, and what it says of files. */
final class SchemaValidator {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode tree;
    private final JsonSchema schema;

    SchemaValidator(String file) {
        try {
            this.tree = new ObjectMapper()
                    .readTree(OntologyTriples.FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.schema = validators().getSchema(tree);
    }

    JsonNode tree() {
        return tree;
    }

    List<String> faults(String yaml) throws IOException {
        return schema.validate(YAML.readTree(yaml)).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    /** The maps that let any key in, and the keys without a description. */
    List<String> openOrUndescribed() {
        List<String> faults = new ArrayList<>();
        walk(tree, "#", faults);
        return faults;
    }

    private static void walk(JsonNode node, String path, List<String> faults) {
        JsonNode keys = node.get("properties");
        if (keys != null && keys.isObject()) {
            if (!node.path("additionalProperties").isBoolean()) {
                faults.add(path + " lets any key in");
            }
            keys.properties().forEach(key -> {
                if (key.getValue().path("description").asText().isBlank()) {
                    faults.add(path + "/" + key.getKey() + " has no description");
                }
            });
        }
        node.properties().forEach(field -> walk(field.getValue(), path + "/" + field.getKey(), faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), path + "/" + i, faults);
        }
    }

    /** The meanings of words are for editors alone. */
    private static JsonSchemaFactory validators() {
        JsonMetaSchema meta = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword("markdownEnumDescriptions"))
                .build();
        return JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.metaSchema(meta).defaultMetaSchemaIri(meta.getIri()));
    }
}

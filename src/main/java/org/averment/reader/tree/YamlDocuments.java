package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.CharArrayReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.yaml.snakeyaml.LoaderOptions;

/** The documents of a YAML text. Stateless. */
final class YamlDocuments {
    private static final YAMLFactory YAML = factory();

    private YamlDocuments() {}

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        // SnakeYAML's own limit is 3 MB; ours is checked before parsing.
        options.setCodePointLimit(Integer.MAX_VALUE);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(options)
                // On by default in a factory, but not in one that was built.
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build());
        return factory;
    }

    /** Hands on each document; true if there was any. */
    static boolean read(SourceText source, Consumer<Tree> trees) throws IOException {
        List<Diagnostic> faults = new ArrayList<>();
        List<Diagnostic> nulls = new ArrayList<>();
        boolean some = false;
        try (YAMLParser parser = YAML.createParser(new CharArrayReader(source.chars(), 0, source.length()))) {
            YamlMarks marks = YamlMarks.of(parser, source);
            while (true) {
                faults = new ArrayList<>();
                nulls = new ArrayList<>();
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return some;
                }
                // Two marks --- with nothing between them are no document.
                if (token == JsonToken.VALUE_NULL && parser.getText().isEmpty()) {
                    continue;
                }
                some = true;
                Node root = new TreeBuilder(parser, source, faults, nulls, marks).node(token, 1);
                trees.accept(new Tree(Optional.of(root), faults, nulls, Optional.empty()));
            }
        } catch (Unparsable e) {
            faults.add(e.diagnostic());
        } catch (IOException | IllegalArgumentException e) {
            // An ill-formed !!binary is thrown as an IllegalArgumentException by Jackson.
            faults.add(YamlFault.of(e, source));
        }
        trees.accept(new Tree(Optional.empty(), faults, nulls, Optional.empty()));
        return true;
    }
}

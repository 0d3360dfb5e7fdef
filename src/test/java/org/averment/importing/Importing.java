package org.averment.importing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.mapping.Mapping;
import org.averment.model.standoff.Standoff;
import org.averment.reader.Reader;
import org.averment.reader.averment.MappingFile;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;

/** Imports texts for the tests of this room, with no mapping but the one that a test gives. */
final class Importing {
    private Importing() {}

    static Input input(String name, Path folder, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(name, folder, () -> new ByteArrayInputStream(bytes));
    }

    static List<Standoff> documents(Input input) {
        List<Standoff> documents = new ArrayList<>();
        Reader.any().read(input, result -> result.standoff().ifPresent(documents::add));
        return documents;
    }

    /** What the importer says of each document of an input; the reader's own messages are not its business. */
    static List<String> faults(Input input, boolean strict) {
        Importer importer = new Importer(Ontology.get(), List.of(Mapping.NONE), strict);
        return documents(input).stream()
                .flatMap(document -> importer.read(document).diagnostics().stream())
                .map(Diagnostic::toString)
                .toList();
    }

    /** What is wrong with a mapping: its shape, then its terms. */
    static List<String> faultsOfMapping(String text) {
        MappingFile.Read read = MappingFile.read(input("m.yaml", Path.of("nowhere"), text));
        List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
        faults.addAll(Importer.faults(read.mapping(), Ontology.get()));
        return faults.stream().map(Diagnostic::toString).toList();
    }
}

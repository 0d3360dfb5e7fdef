package org.averment.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.importing.Importer;
import org.averment.model.mapping.Mapping;
import org.averment.reader.Reader;
import org.averment.reader.averment.MappingFile;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;

/** How inputs are read: in which format, and what the labels of other tools mean. Immutable and thread-safe. */
public final class Reading {
    /** The mappings that every import falls back on, in their order. */
    private static final List<String> DEFAULTS = List.of("default.yaml", "docred.yaml");

    private static final class Shared {
        static final List<Mapping> DEFAULTS_READ =
                DEFAULTS.stream().map(Reading::packed).toList();
    }

    private final Reader reader;
    private final Optional<Mapping> mapping;
    private final boolean strict;
    private Optional<Importer> importer = Optional.empty();

    /**
     * A way of reading.
     *
     * @param reader knows the format
     * @param mapping the user's mapping, without faults
     * @param strict whether what cannot be used of another tool's file refuses the document
     */
    public Reading(Reader reader, Optional<Mapping> mapping, boolean strict) {
        this.reader = reader;
        this.mapping = mapping;
        this.strict = strict;
    }

    /** Each input in the format that it is found to be in, with the mapping that is packed with the program. */
    public static Reading usual() {
        return new Reading(Reader.any(), Optional.empty(), false);
    }

    Reader reader() {
        return reader;
    }

    /** Made when the first document of another tool comes: most runs need none. */
    synchronized Importer importer() {
        if (importer.isEmpty()) {
            List<Mapping> mappings = new ArrayList<>();
            mapping.ifPresent(mappings::add);
            mappings.addAll(defaults());
            importer = Optional.of(new Importer(Ontology.get(), mappings, strict));
        }
        return importer.get();
    }

    /** The mappings that are packed with the program. */
    public static List<Mapping> defaults() {
        return Shared.DEFAULTS_READ;
    }

    private static Mapping packed(String name) {
        Input input = new Input(name, Path.of(""), () -> resource(name));
        MappingFile.Read read = MappingFile.read(input);
        if (!read.diagnostics().isEmpty()) {
            throw new IllegalStateException(read.diagnostics().get(0).toString());
        }
        return read.mapping();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Reading.class.getResourceAsStream("/mappings/" + name);
        if (in == null) {
            throw new IOException("mappings/" + name + " is not in the jar");
        }
        return in;
    }
}

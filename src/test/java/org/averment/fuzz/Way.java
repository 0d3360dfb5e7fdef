package org.averment.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.importing.Importer;
import org.averment.ingest.Item;
import org.averment.ingest.Mapped;
import org.averment.ingest.Pipeline;
import org.averment.ingest.Reading;
import org.averment.model.mapping.Mapping;
import org.averment.rdf.Base;
import org.averment.reader.Reader;
import org.averment.reader.averment.MappingFile;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;

/**
 * A way of importing.
 *
 * @param name how it is called in messages
 * @param reading the way
 * @param importer the importer that the way uses
 * @param isCautious whether nothing may become a plain fact
 */
record Way(String name, Reading reading, Importer importer, boolean isCautious) {
    /** With the default mapping, strictly, and with a user who takes all for the article's word. */
    static List<Way> all() {
        Mapping article = MappingFile.read(Input.text("by.yaml", Path.of(""), "by: article\n"))
                .mapping();
        return List.of(
                of("usual", Optional.empty(), false),
                of("strict", Optional.empty(), true),
                of("by: article", Optional.of(article), false));
    }

    private static Way of(String name, Optional<Mapping> mapping, boolean strict) {
        List<Mapping> mappings = new ArrayList<>();
        mapping.ifPresent(mappings::add);
        mappings.addAll(Reading.defaults());
        return new Way(
                name,
                new Reading(Reader.any(), mapping, strict),
                new Importer(Ontology.get(), mappings, strict),
                mapping.isEmpty());
    }

    /** Everything that comes of some inputs. */
    List<Item<Mapped>> items(List<Input> inputs) {
        List<Item<Mapped>> items = new ArrayList<>();
        Pipeline.of(Base.DEFAULT, reading).run(inputs, items::add);
        return items;
    }
}

package org.averment.rdf;

import java.util.List;
import java.util.Optional;
import org.averment.model.KeyScheme;
import org.averment.model.NameKey;
import org.averment.model.Register;
import org.averment.model.ThingId;
import org.averment.vocab.Av;

/** A register as quads: curated names, keys and coordinates live here alone. */
final class RegisterMapper {
    private final Register register;
    private final String iri;
    private final QuadSink out;

    RegisterMapper(Base base, Register register) {
        this.register = register;
        this.iri = RelativeIris.register(register.id());
        this.out = new QuadSink(base, iri);
    }

    MappedGraph map() {
        out.link(iri, Known.TYPE, Known.CONCEPT_SCHEME);
        out.text(iri, Known.TITLE, register.title().orElse(register.id()));
        register.entries().forEach(this::entry);
        return out.finish();
    }

    private void entry(Register.Entry entry) {
        String entity = RelativeIris.keyed(entry.keys().get(0));
        TypeQuads.write(out, entity, entry.entity().types());
        out.link(entity, Known.IN_SCHEME, iri);
        List<String> names = entry.entity().names();
        out.text(entity, Known.PREF_LABEL, names.get(0));
        names.stream().skip(1).forEach(name -> out.text(entity, Known.ALT_LABEL, name));
        names.forEach(name -> out.text(entity, Av.NAME_KEY, NameKey.fold(name)));
        for (ThingId.Keyed key : entry.keys()) {
            out.text(entity, Av.KEY, key.toString());
            Optional<String> page = KeyScheme.of(key.scheme()).flatMap(scheme -> scheme.iri(key.value()));
            page.ifPresent(match -> out.link(entity, Known.EXACT_MATCH, match));
        }
        entry.coordinates().ifPresent(point -> {
            out.literal(entity, Known.LATITUDE, Literal.decimal(new java.math.BigDecimal(point.latitude())));
            out.literal(entity, Known.LONGITUDE, Literal.decimal(new java.math.BigDecimal(point.longitude())));
        });
    }
}

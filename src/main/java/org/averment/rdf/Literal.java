package org.averment.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.averment.model.Edtf;
import org.averment.model.Value;
import org.averment.vocab.Av;

/**
 * A literal's parts.
 *
 * @param lexicalForm its text, in the canonical form where the datatype has one
 * @param datatype the datatype's IRI; the empty string for a plain string
 */
record Literal(String lexicalForm, String datatype) {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    static Literal of(Value value) {
        if (value instanceof Value.Words words) {
            return new Literal(words.text(), "");
        }
        if (value instanceof Value.Number number) {
            return decimal(number.number());
        }
        if (value instanceof Value.Date date) {
            return of(date.date());
        }
        throw new IllegalArgumentException("no literal: " + value);
    }

    static Literal of(Edtf date) {
        return new Literal(date.text(), date.datatype().map(type -> XSD + type).orElse(Av.EDTF));
    }

    static Literal integer(int number) {
        return new Literal(Integer.toString(number), XSD + "integer");
    }

    static Literal flag(boolean flag) {
        return new Literal(Boolean.toString(flag), XSD + "boolean");
    }

    static Literal day(LocalDate day) {
        return new Literal(day.toString(), XSD + "date");
    }

    /** Canonical as XSD 1.0 has it, with a fraction of at least one digit: what triple stores give back. */
    static Literal decimal(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Literal(shortest.setScale(Math.max(1, shortest.scale())).toPlainString(), XSD + "decimal");
    }
}

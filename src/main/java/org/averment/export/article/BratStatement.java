package org.averment.export.article;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Attribute;
import org.averment.model.Claim;

/** An event or a relation as a line, with the claims that it stands for: these differ in their force alone. */
final class BratStatement {
    /**
     * What takes part.
     *
     * @param role as what
     * @param target the id of a line
     * @param thing which thing that is
     */
    record Argument(String role, String target, org.averment.model.ThingId thing) {}

    final String id;
    final String label;
    final List<Claim> claims;
    final List<Argument> arguments = new ArrayList<>();
    final List<Attribute> marks = new ArrayList<>();

    /** Of an event the id of its trigger; empty for a relation. */
    final String trigger;

    BratStatement(String id, String label, String trigger, List<Claim> claims) {
        this.id = id;
        this.label = label;
        this.trigger = trigger;
        this.claims = List.copyOf(claims);
        claims.get(0).attributes().stream()
                .filter(a -> !a.name().equals("label") && !a.name().startsWith("label."))
                .forEach(marks::add);
    }

    boolean isEvent() {
        return !trigger.isEmpty();
    }

    Claim claim() {
        return claims.get(0);
    }

    /** The same line for some of its claims, under another id. */
    BratStatement only(String otherId, List<Claim> some) {
        BratStatement other = new BratStatement(otherId, label, trigger, some);
        other.arguments.addAll(arguments);
        return other;
    }
}

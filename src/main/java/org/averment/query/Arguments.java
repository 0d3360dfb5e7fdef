package org.averment.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns what users write for a question's parameters into values that can be bound. */
public final class Arguments {
    private Arguments() {}

    /**
     * The values, by variable.
     *
     * @param texts what was written, by the parameter's name without dashes
     * @param runner where names are looked up
     * @throws QueryFault {@code unknown-parameter}, {@code missing-parameter}, {@code bad-date}, {@code bad-number},
     *     {@code bad-iri}, {@code unknown-name}, {@code ambiguous-name}
     */
    public static Map<String, Node> resolve(Question question, Map<String, String> texts, Runner runner) {
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        for (String given : texts.keySet()) {
            if (!names.contains(given)) {
                String known = names.isEmpty() ? "it takes none" : "it takes --" + String.join(", --", names);
                throw new QueryFault(
                        Fault.of("unknown-parameter", question.name() + " has no parameter --" + given + "; " + known)
                                .nearest(Likeness.nearest(given, names)));
            }
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String text =
                    texts.getOrDefault(parameter.name(), parameter.defaultText().orElse(""));
            if (!text.isBlank()) {
                values.put(parameter.variable(), value(parameter, text.strip(), runner));
            } else if (parameter.required()) {
                throw new QueryFault(Fault.of(
                        "missing-parameter",
                        question.name() + " needs " + parameter.option() + ": " + parameter.description()));
            }
        }
        return values;
    }

    private static Node value(Parameter parameter, String text, Runner runner) {
        return switch (parameter.type()) {
            case IRI -> new Names(runner).resolve(text);
            case DATE ->
                NodeFactory.createLiteralDT(
                        DateText.parse(parameter.name(), text).toString(), XSDDatatype.XSDdate);
            case INTEGER -> number(parameter, text, "[+-]?[0-9]{1,18}", XSDDatatype.XSDinteger);
            case DECIMAL -> number(parameter, text, "[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?", XSDDatatype.XSDdecimal);
            case TEXT -> NodeFactory.createLiteralString(text);
        };
    }

    private static Node number(Parameter parameter, String text, String form, XSDDatatype type) {
        if (!text.matches(form)) {
            String example = type == XSDDatatype.XSDinteger ? "5" : "22000 or 0.5";
            throw new QueryFault(
                    Fault.of("bad-number", parameter.option() + " \"" + text + "\" is no number such as " + example));
        }
        return NodeFactory.createLiteralDT(text, type);
    }
}

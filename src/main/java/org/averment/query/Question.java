package org.averment.query;

import java.util.List;
import java.util.Optional;

/**
 * A question that is ready to ask.
 *
 * @param name its file's name without the extension, such as {@code who-accuses-whom}
 * @param summary one line
 * @param description what is answered, and what is not
 * @param tags groups that it belongs to
 * @param parameters in the order of its header
 * @param text the whole file: SPARQL 1.1 as it stands
 */
public record Question(
        String name, String summary, String description, List<String> tags, List<Parameter> parameters, String text) {
    public Question {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** The parameter that users call by this name. */
    public Optional<Parameter> parameter(String called) {
        return parameters.stream().filter(p -> p.name().equals(called)).findFirst();
    }
}

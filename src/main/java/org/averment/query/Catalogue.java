package org.averment.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The questions packed with this build, by name.
 *
 * <p>Immutable, thread-safe. {@code queries/index.txt} names them, because a jar, unlike a folder, cannot be listed the
 * same way everywhere.
 */
public final class Catalogue {
    private static final Pattern VARIABLE = Pattern.compile("\\?(_[A-Za-z0-9_]+)");

    private final List<String> names;

    private Catalogue(List<String> names) {
        this.names = names;
    }

    /** Reads the names from the class path; each question is read when it is asked for. */
    public static Catalogue load() {
        return new Catalogue(
                resource("index.txt").lines().filter(name -> !name.isBlank()).toList());
    }

    /** All questions, by name in alphabetical order. */
    public List<Question> questions() {
        return names.stream().map(Catalogue::read).toList();
    }

    /**
     * The question of this name.
     *
     * @throws QueryFault {@code unknown-question}, with the names nearest to it
     */
    public Question question(String name) {
        if (!names.contains(name)) {
            throw new QueryFault(Fault.of("unknown-question", "there is no question \"" + name + "\"")
                    .nearest(Likeness.nearest(name, names)));
        }
        return read(name);
    }

    private static Question read(String name) {
        return parse(name, resource(name + ".rq"));
    }

    /** A question from the text of a file. */
    public static Question parse(String name, String text) {
        Header header = Header.of(text);
        Map<String, Parameter> found = new TreeMap<>();
        Matcher variables = VARIABLE.matcher(text);
        while (variables.find()) {
            Parameter.of(variables.group(1)).ifPresent(p -> found.put(p.variable(), p));
        }
        Map<String, String> defaults = header.pairs("defaults");
        List<Parameter> parameters = new ArrayList<>();
        header.pairs("params")
                .forEach((variable, description) -> Optional.ofNullable(found.remove(variable))
                        .ifPresent(p -> parameters.add(p.described(description))));
        parameters.addAll(found.values());
        parameters.replaceAll(p -> defaults.containsKey(p.name()) ? p.defaultText(defaults.get(p.name())) : p);
        return new Question(
                name, header.text("summary"), header.text("description"), header.list("tags"), parameters, text);
    }

    private static String resource(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/queries/" + file)) {
            if (in == null) {
                throw new IllegalStateException("queries/" + file + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

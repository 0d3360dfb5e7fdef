package org.averment.reader.brat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.reader.format.Input;

/**
 * What brat's {@code annotation.conf} tells a reader: the roles that events of a type have. With them it is known
 * whether {@code Org2} is a role of its own or the second {@code Org}. Everything else in it steers brat's pages, and is
 * passed over. Immutable.
 *
 * @param roles the names of an event type's roles
 */
record AnnotationConf(Map<String, Set<String>> roles) {
    private static final String NAME = "annotation.conf";

    /** The largest of those that brat comes with has 30 KB. */
    private static final int MOST_BYTES = 1_000_000;

    /** A role, how often it may stand, and a colon. */
    private static final Pattern ROLE = Pattern.compile("(?<=[\\s,])([^\\s,:?*+{}<>|]++)(?:[?*+]|\\{[^}]{0,20}\\})?:");

    AnnotationConf {
        roles = Map.copyOf(roles);
    }

    /** The one in force for a file: in its folder, or in one around it that the user named too; else an empty one. */
    static AnnotationConf of(Input input) {
        try {
            Path root = input.root().toAbsolutePath().normalize();
            Path folder = input.folder().toAbsolutePath().normalize();
            for (; folder != null && folder.startsWith(root); folder = folder.getParent()) {
                Optional<AnnotationConf> found = in(folder, root);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (IOException e) {
            // Numbers of roles are then told by the events alone; nothing is lost.
        }
        return new AnnotationConf(Map.of());
    }

    private static Optional<AnnotationConf> in(Path folder, Path root) throws IOException {
        Path file = folder.resolve(NAME);
        // One behind a link that leads out is none: the walk through the folder has told.
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root.toRealPath())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(parsed(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)));
        }
    }

    static AnnotationConf parsed(String text) {
        Map<String, Set<String>> roles = new HashMap<>();
        boolean events = false;
        for (String line : text.lines().toList()) {
            String stripped = line.strip();
            if (stripped.startsWith("[")) {
                events = stripped.equals("[events]");
            } else if (events && !stripped.isEmpty() && !stripped.startsWith("#") && !stripped.startsWith("<")) {
                String type = stripped.split("\\s", 2)[0];
                Set<String> named = roles.computeIfAbsent(type.replaceFirst("^!", ""), t -> new HashSet<>());
                Matcher matcher = ROLE.matcher(stripped);
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }
        return new AnnotationConf(roles);
    }

    /** An event's arguments, their roles without the numbers that tell several of one role apart. */
    List<Argument> unnumbered(String type, List<Argument> arguments) {
        Set<String> known = roles.getOrDefault(type, Set.of());
        Map<String, Integer> together = new HashMap<>();
        for (Argument argument : arguments) {
            together.merge(base(argument.role().text()), 1, Integer::sum);
        }
        List<Argument> unnumbered = new ArrayList<>(arguments.size());
        for (Argument argument : arguments) {
            Written role = argument.role();
            String base = base(role.text());
            boolean numbered = !known.contains(role.text()) && (known.contains(base) || together.get(base) > 1);
            unnumbered.add(numbered ? new Argument(new Written(base, role.position()), argument.target()) : argument);
        }
        return unnumbered;
    }

    private static String base(String role) {
        int end = role.length();
        while (end > 1 && role.charAt(end - 1) >= '0' && role.charAt(end - 1) <= '9') {
            end--;
        }
        return role.substring(0, end);
    }
}

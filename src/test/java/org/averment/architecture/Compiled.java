package org.averment.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Classes that break a rule on purpose: sources compiled into a folder, and read from there. */
final class Compiled {
    private final Path sources;
    private final Path classes;
    private final List<Path> files = new ArrayList<>();
    private @Nullable JavaClasses all;

    Compiled(Path folder) {
        sources = folder.resolve("src");
        classes = folder.resolve("classes");
    }

    /** Adds a class; its name is the path that it gets in a package of the house. */
    Compiled with(String room, String name, String body) throws IOException {
        String text = "package " + House.ROOT + "." + room + ";\npublic class " + name + " {\n" + body + "\n}\n";
        Path file = sources.resolve(room.replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, text, UTF_8));
        return this;
    }

    Compiled compile() throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of("-d", classes.toString(), "-proc:none", "-nowarn");
            boolean compiled = compiler.getTask(
                            faults, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("a fixture does not compile: " + faults);
            }
        }
        return this;
    }

    /** Only these classes, as {@code room/Name}. */
    JavaClasses read(String... names) {
        if (all == null) {
            all = new ClassFileImporter().importPath(classes);
        }
        Set<String> asked = Arrays.stream(names)
                .map(name -> House.ROOT + "." + name.replace('/', '.'))
                .collect(Collectors.toSet());
        return all.that(DescribedPredicate.describe("asked for", type -> asked.contains(type.getName())));
    }
}

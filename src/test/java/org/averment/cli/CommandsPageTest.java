package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.docs.GeneratedFile;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;

/** The page of all commands is made from the commands themselves; {@code -Daverment.regenerate=true} writes it anew. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/commands.md");

    private final CommandLine averment = averment();

    @Test
    void the_page_of_commands_is_up_to_date() {
        String page = GeneratedFile.read(PAGE);
        page = GeneratedFile.withRegion(page, "exit codes", exitCodes());
        page = GeneratedFile.withRegion(page, "commands", commands());
        GeneratedFile.isUpToDate(PAGE, page);
    }

    @Test
    void every_command_option_and_parameter_is_described() {
        assertThat(all()).hasSizeGreaterThan(10).allSatisfy(command -> {
            String name = command.getCommandSpec().qualifiedName();
            assertThat(String.join(" ", command.getCommandSpec().usageMessage().description())
                            .replaceAll("(%n)+$", ""))
                    .as(name)
                    .endsWith(".");
            List<ArgSpec> arguments = new ArrayList<>(command.getCommandSpec().options());
            arguments.addAll(command.getCommandSpec().positionalParameters());
            assertThat(arguments)
                    .allSatisfy(argument -> assertThat(String.join(" ", argument.description()))
                            .as("%s %s", name, argument)
                            .isNotBlank()
                            .endsWith("."));
        });
    }

    @Test
    void every_command_tells_its_version_where_it_offers_to() {
        assertThat(all())
                .filteredOn(command -> command.getCommandSpec().findOption("--version") != null)
                .hasSizeGreaterThan(5)
                .allSatisfy(command -> {
                    String name = command.getCommandName();
                    Run run = name.equals("averment") ? Run.of("-V") : Run.of(name, "-V");
                    assertThat(run.out()).isEqualTo("averment " + Ontology.VERSION + "\n");
                });
    }

    @Test
    void no_line_of_help_is_wider_than_the_terminal() {
        assertThat(all())
                .allSatisfy(
                        command -> assertThat(command.getUsageMessage(Ansi.OFF).lines())
                                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100)));
    }

    @Test
    void every_exit_code_is_listed() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Field field : ExitCode.class.getDeclaredFields()) {
            if (field.getType() == int.class) {
                codes.add(Integer.toString(field.getInt(null)));
            }
        }
        assertThat(averment.getCommandSpec().usageMessage().exitCodeList().keySet())
                .isEqualTo(codes);
    }

    private String exitCodes() {
        return "| code | means |\n|---|---|\n"
                + averment.getCommandSpec().usageMessage().exitCodeList().entrySet().stream()
                        .map(code -> "| " + code.getKey() + " | " + code.getValue() + " |\n")
                        .collect(Collectors.joining());
    }

    private String commands() {
        StringBuilder out = new StringBuilder();
        for (CommandLine command : all()) {
            out.append("\n## ")
                    .append(command.getCommandSpec().qualifiedName())
                    .append("\n\n```text\n")
                    .append(command.getUsageMessage(Ansi.OFF).stripTrailing().replaceAll(" +\\R", "\n"))
                    .append("\n```\n");
        }
        return out.append('\n').toString();
    }

    private List<CommandLine> all() {
        return Stream.concat(Stream.of(averment), averment.getSubcommands().values().stream())
                .distinct()
                .toList();
    }

    private static CommandLine averment() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Cli(new Streams(InputStream.nullInputStream(), nowhere, nowhere, false, 100)).commandLine();
    }
}

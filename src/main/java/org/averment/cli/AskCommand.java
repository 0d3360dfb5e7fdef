package org.averment.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.averment.query.Arguments;
import org.averment.query.Catalogue;
import org.averment.query.Question;
import org.averment.query.Rows;
import org.averment.query.Runner;
import org.averment.query.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a canned question. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Ask a canned question; without one, list them all.",
        customSynopsis = {
            "averment ask",
            "       averment ask QUESTION [--PARAMETER VALUE]... [--store DIR | --data FILE... | --endpoint URL]",
            "                    [--format FORMAT] [--limit N] [--timeout SECONDS]"
        })
final class AskCommand implements Callable<Integer> {
    private final Streams streams;

    /** The question's name, then its parameters, which picocli cannot know and passes on in their order. */
    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question's name, then its parameters.")
    private List<String> words = List.of();

    @Mixin
    private TargetOptions where = new TargetOptions();

    @Mixin
    private RowsFormatOption rows = new RowsFormatOption();

    @Option(names = "--limit", paramLabel = "N", description = "Show at most so many rows.")
    private Optional<Long> limit = Optional.empty();

    AskCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.load();
        boolean named = !words.isEmpty() && !words.get(0).startsWith("--");
        Optional<String> name = named ? Optional.of(words.get(0)) : where.swallowed();
        List<String> parameters = named ? words.subList(1, words.size()) : words;
        if (name.isEmpty()) {
            if (!parameters.isEmpty()) {
                throw new Failure(
                        ExitCode.USAGE,
                        "missing-question",
                        "which question? Name it first: averment ask QUESTION " + String.join(" ", parameters));
            }
            new QuestionList(streams).print(catalogue.questions());
            return ExitCode.DONE;
        }
        Question question = catalogue.question(name.get());
        Map<String, String> given = given(question, parameters);
        if (limit.isPresent() && limit.get() < 1) {
            throw new Failure(ExitCode.USAGE, "bad-number", "a limit is at least 1");
        }
        try (TargetOptions.Open target = where.open(streams)) {
            Runner runner = new Runner(target.target(), where.timeLimit());
            Rows answer = runner.run(question, Arguments.resolve(question, given, runner), limit.orElse(Runner.ALL));
            Tables.write(answer, rows.format(), streams.width(), streams.out());
        }
        return ExitCode.DONE;
    }

    /** {@code --name value} or {@code --name=value}, as many as there are. */
    private Map<String, String> given(Question question, List<String> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String word = parameters.get(i);
            int equals = word.indexOf('=');
            if (!word.startsWith("--")) {
                throw new Failure(
                        ExitCode.USAGE,
                        "unknown-parameter",
                        "what is \"" + word + "\" to " + question.name() + "? Values follow their parameter: "
                                + QuestionList.usage(question) + "; quote a value of several words");
            }
            String key = equals < 0 ? word.substring(2) : word.substring(2, equals);
            String value;
            if (equals >= 0) {
                value = word.substring(equals + 1);
            } else if (i + 1 < parameters.size()) {
                value = parameters.get(++i);
            } else {
                throw new Failure(ExitCode.USAGE, "missing-value", "--" + key + " needs a value");
            }
            if (given.put(key, value) != null) {
                throw new Failure(ExitCode.USAGE, "parameter-twice", "--" + key + " is given twice");
            }
        }
        return given;
    }
}

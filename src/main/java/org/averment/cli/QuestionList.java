package org.averment.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.averment.query.Parameter;
import org.averment.query.Question;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** The canned questions as a list that fits the terminal. */
final class QuestionList {
    private static final int LONGEST_NAME = 28;

    private final Streams streams;

    QuestionList(Streams streams) {
        this.streams = streams;
    }

    void print(List<Question> questions) {
        TextTable table = TextTable.forColumns(
                new ColorScheme.Builder(picocli.CommandLine.Help.Ansi.OFF).build(),
                new Column(LONGEST_NAME, 2, Column.Overflow.SPAN),
                new Column(Math.max(20, streams.width() - LONGEST_NAME), 2, Column.Overflow.WRAP));
        for (Question question : questions) {
            table.addRowValues(question.name(), question.summary());
            if (!question.parameters().isEmpty()) {
                table.addRowValues("", parameters(question));
            }
        }
        streams.out().print(table);
        streams.out().println();
        streams.out().println("Ask one:  averment ask who-accuses-whom --accused Iran");
    }

    /** How a question is called. */
    static String usage(Question question) {
        return "averment ask " + question.name() + " " + parameters(question);
    }

    private static String parameters(Question question) {
        return question.parameters().stream().map(QuestionList::option).collect(Collectors.joining(" "));
    }

    private static String option(Parameter parameter) {
        String option = parameter.option() + " " + parameter.type().word().toUpperCase(java.util.Locale.ROOT);
        return parameter.required() ? option : "[" + option + "]";
    }
}

package org.averment.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes files up to the next option, be it one of the command or, which picocli cannot know, one of a question. */
final class FilesUntilOption implements IParameterConsumer {
    // Stack is what picocli's interface asks for.
    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
        List<String> files = new ArrayList<>();
        List<String> before = option.getValue();
        if (before != null) {
            files.addAll(before);
        }
        int taken = files.size();
        while (!args.isEmpty() && (args.peek().equals("-") || !args.peek().startsWith("-"))) {
            files.add(args.pop());
        }
        if (files.size() == taken) {
            throw new ParameterException(
                    command.commandLine(), "Missing required parameter for option '--data' (FILE)");
        }
        option.setValue(List.copyOf(files));
    }
}

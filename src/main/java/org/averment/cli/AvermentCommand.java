package org.averment.cli;

import java.util.List;
import org.averment.vocab.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command of commands. */
@Command(
        name = "averment",
        description = {
            "Annotated articles as a graph in which every fact shows its sentence, who said it,"
                    + " and whether it was stated, alleged, denied, proposed, predicted or ruled."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = AvermentCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the data is bad",
            "2:the call is wrong",
            "3:the environment is in the way (a port taken, a store locked, a disk full)"
        })
final class AvermentCommand {
    /** In the order in which the usage lists them. */
    static final List<Class<?>> COMMANDS = List.of(
            CheckCommand.class,
            MappingCommand.class,
            ConvertCommand.class,
            LoadCommand.class,
            ListCommand.class,
            RemoveCommand.class,
            AskCommand.class,
            SparqlCommand.class,
            ServeCommand.class,
            DoctorCommand.class,
            HelpCommand.class,
            CompletionCommand.class);

    /** The version of the ontology, which is that of the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"averment " + Ontology.VERSION};
        }
    }
}

package org.averment.cli;

import org.averment.query.ResultFormat;
import picocli.CommandLine.Option;

/** How rows are written. */
final class RowsFormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
    private ResultFormat format = ResultFormat.TEXT;

    ResultFormat format() {
        return format;
    }
}

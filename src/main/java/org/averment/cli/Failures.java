package org.averment.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.averment.export.Unwritable;
import org.averment.ingest.Loading;
import org.averment.query.QueryFault;
import org.averment.server.ServerStartException;
import org.averment.store.StoreException;

/** What went wrong below, as a line and an exit code. */
final class Failures {
    private Failures() {}

    static Failure of(Throwable fault) {
        if (fault instanceof Failure failure) {
            return failure;
        }
        if (fault instanceof StoreException store) {
            int code = store.fault().isUsage() ? ExitCode.USAGE : ExitCode.ENVIRONMENT;
            return new Failure(code, store.id(), store.getMessage());
        }
        if (fault instanceof QueryFault query) {
            return new Failure(exitCode(query.fault().id()), query.fault());
        }
        if (fault instanceof ServerStartException server) {
            return new Failure(ExitCode.ENVIRONMENT, server.id(), server.getMessage());
        }
        if (fault instanceof Loading.ChangedWhileLoading changed) {
            return new Failure(ExitCode.BAD_DATA, "input-changed", changed.getMessage());
        }
        if (fault instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (fault instanceof Unwritable unwritable) {
            return switch (unwritable.form()) {
                case XML -> new Failure(ExitCode.BAD_DATA, "not-in-xml", unwritable.getMessage());
                case YAML -> new Failure(ExitCode.BAD_DATA, "not-in-yaml", unwritable.getMessage());
            };
        }
        if (fault instanceof IOException io) {
            return io(io);
        }
        if (fault instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.ENVIRONMENT, "out-of-memory", "out of memory: give more with JAVA_TOOL_OPTIONS=-Xmx...");
        }
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " (at " + trace[0] + ")";
        return new Failure(
                ExitCode.ENVIRONMENT,
                "internal",
                "this is a fault of averment itself, please report it: " + fault + place);
    }

    /** What the one who asks can mend is a matter of usage; the rest lies in the environment. */
    private static int exitCode(String queryFault) {
        return switch (queryFault) {
            case "query-timeout", "endpoint-unreachable", "endpoint-error" -> ExitCode.ENVIRONMENT;
            default -> ExitCode.USAGE;
        };
    }

    private static Failure io(IOException fault) {
        String reason = Optional.ofNullable(fault.getMessage()).orElse(fault.toString());
        if (fault instanceof AccessDeniedException) {
            reason = "no permission: " + fault.getMessage();
        } else if (fault instanceof NoSuchFileException) {
            reason = "no such file or directory: " + fault.getMessage();
        }
        return new Failure(ExitCode.ENVIRONMENT, "io", "cannot read or write: " + reason);
    }
}

package org.averment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.block.BlockException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.tdb2.TDBException;
import org.averment.store.StoreException.Fault;

/** What the exceptions of TDB2 and of the file system mean for the user. */
final class StorageFaults {
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private StorageFaults() {}

    /** Empty where it is no fault of the storage: a mistake of the caller's must not be blamed on the disk. */
    static Optional<StoreException> explain(StoreDirectory directory, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return Optional.of(known);
            }
            String message = Optional.ofNullable(cause.getMessage()).orElse("");
            if (cause instanceof AlreadyLocked || message.startsWith("Failed to get a lock")) {
                Matcher holder = HOLDER.matcher(message);
                return Optional.of(locked(
                        directory,
                        holder.find() ? Optional.of("process " + holder.group(1)) : Optional.empty(),
                        Optional.of(cause)));
            }
            if (isNoRoom(cause, message.toLowerCase(Locale.ROOT))) {
                return Optional.of(directory.notWritable(cause));
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isDamage(cause)) {
                return Optional.of(damaged(directory.path(), cause));
            }
        }
        return Optional.empty();
    }

    static StoreException damaged(Path path, Throwable cause) {
        return new StoreException(
                Fault.DAMAGED,
                path + " is damaged (" + StoreDirectory.reason(cause)
                        + "); the store is a cache: delete it and load the files again",
                cause);
    }

    /** Names a server of ours rather than its process, since that can be asked. */
    static StoreException locked(StoreDirectory directory, Optional<String> holder, Optional<Throwable> cause) {
        Optional<ServerNotice> server = directory.server();
        String by = server.map(s -> "the server at " + s.url() + " (process " + s.pid() + ")")
                .or(() -> holder)
                .orElse("another process");
        String next = server.isPresent() ? ": ask it, or end it first" : ": wait until it is done, or end it";
        String message = directory.path() + " is held by " + by + next;
        return new StoreException(message, server, cause);
    }

    private static boolean isNoRoom(Throwable cause, String message) {
        if (cause instanceof java.nio.file.AccessDeniedException
                || cause instanceof java.nio.file.ReadOnlyFileSystemException) {
            return true;
        }
        // A memory-mapped page for which the disk has no room comes as an error of the virtual machine.
        if (cause instanceof InternalError && message.contains("unsafe memory access")) {
            return true;
        }
        return (cause instanceof IOException || cause instanceof RuntimeException)
                && (message.contains("no space left")
                        || message.contains("not enough space")
                        || message.contains("disk quota exceeded")
                        || message.contains("file too large")
                        || message.contains("read-only file system")
                        || message.contains("permission denied"));
    }

    /** TDB2 has no check sums: it stumbles over what it finds. */
    private static boolean isDamage(Throwable cause) {
        return cause instanceof TDBException
                || cause instanceof BlockException
                || cause instanceof FileException
                || cause instanceof RiotThriftException
                || cause instanceof RuntimeIOException;
    }
}

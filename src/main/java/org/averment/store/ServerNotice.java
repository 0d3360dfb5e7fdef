package org.averment.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The note that a server of ours leaves in the store which it holds, so that commands find it.
 *
 * @param url where it answers
 * @param pid its process
 * @param started when that process started, which tells it from a later one with the same number
 */
public record ServerNotice(String url, long pid, Instant started) {
    /** The kernel's clock may be set while a process runs, and its start is worked out from it. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(5);

    /** The notice of this very process. */
    static ServerNotice here(String url) {
        return new ServerNotice(url, ProcessHandle.current().pid(), started(ProcessHandle.current()));
    }

    /** Whether the process that left it still runs. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(p -> Duration.between(started(p), started).abs().compareTo(CLOCK_DRIFT) <= 0)
                .orElse(false);
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started.toString());
        return properties;
    }

    /** Empty where it is no notice: a stale or broken one must never be in the way. */
    static Optional<ServerNotice> from(Properties properties) {
        try {
            String url = properties.getProperty("url", "");
            long pid = Long.parseLong(properties.getProperty("pid", ""));
            Instant started = Instant.parse(properties.getProperty("started", ""));
            return url.isEmpty() ? Optional.empty() : Optional.of(new ServerNotice(url, pid, started));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}

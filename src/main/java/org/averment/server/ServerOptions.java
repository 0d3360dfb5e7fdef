package org.averment.server;

import java.time.Duration;
import java.util.Set;

/**
 * What a server is started with.
 *
 * @param port the port on the loopback interface, 0 for a free one
 * @param queryTimeout how long one request may compute; a client's {@code timeout=} can only shorten it
 * @param maxResultRows rows of a SELECT, triples or quads of everything else
 * @param maxResultBytes size of one serialised answer; it is held in memory until it is whole
 * @param maxRequestBytes size of one request body, after decompression
 * @param allowedOrigins web origins, such as {@code https://yasgui.example}, whose pages may read; pages served from
 *     this machine may always, and {@code *} lets in every page that the user has open
 */
public record ServerOptions(
        int port,
        Duration queryTimeout,
        long maxResultRows,
        int maxResultBytes,
        int maxRequestBytes,
        Set<String> allowedOrigins) {

    private static final int HIGHEST_PORT = 65_535;

    public ServerOptions {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and " + HIGHEST_PORT);
        }
        if (queryTimeout.toMillis() <= 0 || maxResultRows <= 0 || maxResultBytes <= 0 || maxRequestBytes <= 0) {
            throw new IllegalArgumentException("a limit must be greater than zero");
        }
        allowedOrigins = Set.copyOf(allowedOrigins);
    }

    /**
     * Limits for one person's machine: half a minute, a million rows, 64 MiB an answer, 1 MiB a request (a query
     * with some 10,000 IRIs in VALUES).
     */
    public static ServerOptions onPort(int port) {
        return new ServerOptions(port, Duration.ofSeconds(30), 1_000_000, 64 << 20, 1 << 20, Set.of());
    }

    public ServerOptions queryTimeout(Duration limit) {
        return new ServerOptions(port, limit, maxResultRows, maxResultBytes, maxRequestBytes, allowedOrigins);
    }

    public ServerOptions maxResult(long rows, int bytes) {
        return new ServerOptions(port, queryTimeout, rows, bytes, maxRequestBytes, allowedOrigins);
    }

    public ServerOptions maxRequestBytes(int bytes) {
        return new ServerOptions(port, queryTimeout, maxResultRows, maxResultBytes, bytes, allowedOrigins);
    }

    public ServerOptions allowedOrigins(Set<String> origins) {
        return new ServerOptions(port, queryTimeout, maxResultRows, maxResultBytes, maxRequestBytes, origins);
    }
}

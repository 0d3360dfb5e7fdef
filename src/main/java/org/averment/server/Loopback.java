package org.averment.server;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Listens on this machine's own addresses and on no other: 127.0.0.1, and ::1 where there is one, since some clients
 * (Node 18) try only the first address that "localhost" has.
 */
final class Loopback {

    private static final String IPV4 = "127.0.0.1";
    private static final String IPV6 = "::1";

    /** A free port of 127.0.0.1 may be taken on ::1; so often in a row it is not chance. */
    private static final int ATTEMPTS = 10;

    private Loopback() {}

    /** Opens the sockets before the server starts, so that a port that is taken is found before anything else runs. */
    static void open(Server server, int port) throws ServerStartException {
        HttpConfiguration configuration = server.getConnectors()[0]
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration();
        ServerConnector first = new LoopbackConnector(server, configuration);
        first.setHost(IPV4);
        server.setConnectors(new Connector[] {first});
        for (int attempt = 1; ; attempt++) {
            try {
                openBoth(server, first, port);
                return;
            } catch (IOException e) {
                first.close();
                if (port != 0 || attempt == ATTEMPTS) {
                    throw explained(port, e);
                }
            }
        }
    }

    private static void openBoth(Server server, ServerConnector first, int port) throws IOException {
        first.setPort(port);
        first.open();
        if (!hasIpv6()) {
            return;
        }
        HttpConnectionFactory http = first.getConnectionFactory(HttpConnectionFactory.class);
        ServerConnector second = new LoopbackConnector(server, http.getHttpConfiguration());
        second.setHost(IPV6);
        second.setPort(first.getLocalPort());
        second.open();
        server.addConnector(second);
    }

    private static boolean hasIpv6() {
        try {
            InetAddress address = InetAddress.getByName(IPV6);
            return address instanceof Inet6Address
                    && !Boolean.getBoolean("java.net.preferIPv4Stack")
                    && Optional.ofNullable(NetworkInterface.getByInetAddress(address))
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerStartException explained(int port, IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                // The JDK has one exception for both; only the system's own words tell them apart.
                boolean forbidden = String.valueOf(cause.getMessage()).contains("Permission denied");
                return forbidden
                        ? new ServerStartException(
                                ServerStartException.PORT_FORBIDDEN,
                                "port " + port + " needs rights that this user has not: choose one from 1024 up",
                                e)
                        : new ServerStartException(
                                ServerStartException.PORT_TAKEN,
                                "port " + port
                                        + " is taken by another program: end it, or choose another port with --port",
                                e);
            }
        }
        return new ServerStartException(
                ServerStartException.SERVER_FAILED, "port " + port + " cannot be opened: " + e.getMessage(), e);
    }
}

package org.averment.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connector that leaves no connection open when it ends. Jetty forgets one that was accepted and that no selector
 * knows yet: its client would wait for an answer for ever.
 */
final class LoopbackConnector extends ServerConnector {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackConnector.class);

    private final Set<Socket> accepted = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    LoopbackConnector(Server server, HttpConfiguration configuration) {
        super(server, new HttpConnectionFactory(configuration));
    }

    /** Jetty calls this for each connection before any other of its parts sees it. */
    @Override
    protected void configure(Socket socket) {
        super.configure(socket);
        accepted.removeIf(Socket::isClosed);
        accepted.add(socket);
        if (ended) {
            close(socket);
        }
    }

    /** An interrupt would lose the connection that is just being accepted; the end of the listening socket does not. */
    @Override
    protected void interruptAcceptors() {
        if (getTransport() instanceof ServerSocketChannel listening) {
            try {
                listening.close();
            } catch (IOException e) {
                LOG.debug("the listening socket could not be closed", e);
            }
        }
    }

    @Override
    protected void doStop() throws Exception {
        try {
            super.doStop();
        } finally {
            ended = true;
            accepted.forEach(LoopbackConnector::close);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("a connection could not be closed", e);
        }
    }
}

package org.averment.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as it is written, where an HTTP client would put it right. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 45_000;

    private RawHttp() {}

    static String send(int port, String request) throws IOException {
        return send(InetAddress.getByName("127.0.0.1"), port, request);
    }

    static String send(InetAddress address, int port, String request) throws IOException {
        try (Socket socket = new Socket(address, port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

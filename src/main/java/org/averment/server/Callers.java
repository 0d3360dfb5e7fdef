package org.averment.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: programs on this machine, and web pages from this machine or from origins that the user named.
 *
 * <p>The data may be confidential, and every page that the user has open can send requests to the loopback interface. So
 * an answer to all origins ({@code Access-Control-Allow-Origin: *}) is not the default, and neither is an answer to
 * a foreign host name that was made to point here (DNS rebinding). Credentials play no part.
 */
final class Callers {

    /** The port is free: a tunnel may show this server under another one, and a name is what an attacker would need. */
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String ANY = "*";

    private final Set<String> allowedOrigins;

    Callers(Set<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    void checkHost(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        if (hosts.size() != 1 || !OWN_NAMES.contains(name(hosts.get(0))) || !isOwnName(request.getServerName())) {
            throw Refusals.of(421, "this server answers as localhost, 127.0.0.1 and [::1] only: ask it by that name");
        }
    }

    /** Lets a page's script read, or refuses the request: an answer that the script could not read is wasted work. */
    void checkOrigin(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Origin");
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        if (origin.isEmpty()) {
            checkEmbedding(request);
            return;
        }
        if (allowedOrigins.contains(ANY)) {
            response.setHeader("Access-Control-Allow-Origin", ANY);
        } else if (allowedOrigins.contains(origin.get()) || isOwnOrigin(origin.get())) {
            response.setHeader("Access-Control-Allow-Origin", origin.get());
        } else {
            throw Refusals.of(
                    403, "web pages from this origin may not read here: start the server with the origin allowed");
        }
    }

    /** A foreign page's image or frame names no origin and reads nothing, and would still make this server compute. */
    private void checkEmbedding(HttpServletRequest request) {
        boolean foreign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (foreign && !"document".equals(request.getHeader("Sec-Fetch-Dest")) && !allowedOrigins.contains(ANY)) {
            throw Refusals.of(403, "pages from elsewhere may not embed what is here: open it in a window of its own");
        }
    }

    void preflight(HttpServletRequest request, HttpServletResponse response, List<String> methods) {
        if (request.getHeader("Origin") == null) {
            return;
        }
        response.setHeader("Access-Control-Allow-Methods", String.join(", ", methods));
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "600");
    }

    private static boolean isOwnOrigin(String origin) {
        try {
            URI uri = new URI(origin);
            return uri.getHost() != null && isOwnName(uri.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Jetty gives an IPv6 address with or without brackets, by where it came from. */
    private static boolean isOwnName(String name) {
        return OWN_NAMES.contains(name) || OWN_NAMES.contains("[" + name + "]");
    }

    private static String name(String hostAndPort) {
        return hostAndPort.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
    }
}

package org.averment.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * First in the chain: lets in requests that were meant for this server, that read, and that are not too large; holds
 * the answer back until it is whole.
 */
final class Gate implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    /** Whatever is not listed here is not served. OPTIONS goes with each. */
    private static final Map<String, List<String>> METHODS = Map.of(
            "/", List.of("GET", "HEAD"),
            "/sparql", List.of("GET", "HEAD", "POST"),
            "/data", List.of("GET", "HEAD"));

    /** What is left of a body is read up to here, so that the client, which is still sending, gets to see the answer. */
    private static final long MOST_UNREAD = 64L << 20;

    /** So long a client may take to send it. */
    private static final long LONGEST_UNREAD_SECONDS = 20;

    private static final int SOME = 1 << 16;

    private final ServerOptions options;
    private final RunningQueries running;
    private final Callers callers;

    Gate(ServerOptions options, RunningQueries running) {
        this.options = options;
        this.running = running;
        this.callers = new Callers(options.allowedOrigins());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HeldResponse held = new HeldResponse((HttpServletResponse) response, options.maxResultBytes());
        try {
            pass(http, held, chain);
        } catch (ActionErrorException e) {
            held.refuse(e.getRC(), e.getMessage());
        } catch (HttpException.RuntimeException e) {
            held.refuse(e.getCode(), e.getReason());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {} failed", http.getMethod(), http.getRequestURI(), e);
            held.refuse(500, Refusals.BROKEN);
        }
        leaveConnectionClean(http, held);
        held.send();
    }

    private void pass(HttpServletRequest request, HeldResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        callers.checkHost(request);
        callers.checkOrigin(request, response);
        List<String> methods = Optional.ofNullable(METHODS.get(request.getRequestURI()))
                .orElseThrow(() -> Refusals.of(404, "nothing is here: queries go to /sparql, graphs are at /data"));
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            response.setHeader("Allow", String.join(", ", methods) + ", OPTIONS");
            callers.preflight(request, response, methods);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (!methods.contains(method)) {
            response.setHeader("Allow", String.join(", ", methods) + ", OPTIONS");
            throw Refusals.of(
                    405, method + " is refused: " + Refusals.readOnly().getMessage());
        }
        if (request.getContentLengthLong() > options.maxRequestBytes()) {
            throw Refusals.requestTooLarge(options.maxRequestBytes());
        }
        HttpServletRequest read = read(request);
        running.enter();
        try {
            chain.doFilter(method.equals("HEAD") ? asGet(read) : read, response);
        } finally {
            running.leave();
        }
    }

    /** Reads the parameters now, while a fault in them can still be told from others. */
    private HttpServletRequest read(HttpServletRequest request) {
        try {
            if (request.getMethod().equals("POST")) {
                return ReadRequest.of(request, options.maxRequestBytes());
            }
            request.getParameterMap();
            return request;
        } catch (ActionErrorException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusals.of(400, "the parameters cannot be read: encode them as UTF-8 with percent signs");
        }
    }

    /**
     * A body that nobody read would be taken for the next request, so Jetty closes the connection, too late for the
     * client to know: read it if it is short, or say so.
     */
    private static void leaveConnectionClean(HttpServletRequest request, HttpServletResponse response) {
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (!hasBody) {
            return;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_UNREAD_SECONDS);
        byte[] some = new byte[SOME];
        try {
            InputStream body = request.getInputStream();
            for (long read = 0; read < MOST_UNREAD && System.nanoTime() - end < 0; ) {
                int length = body.read(some);
                if (length < 0) {
                    return;
                }
                read += length;
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("the rest of a request could not be read", e);
        }
        response.setHeader("Connection", "close");
    }

    /** A HEAD is answered as the GET would be; Jetty leaves the body out. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}

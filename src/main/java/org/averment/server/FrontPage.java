package org.averment.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The page at {@code /}: says where to ask. Pages come in here, before Fuseki takes what is left. */
final class FrontPage implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && http.getRequestURI().equals("/")) {
            response.setContentType("text/plain;charset=utf-8");
            response.getOutputStream()
                    .print("Averment: SPARQL queries at /sparql, graphs at /data?default and /data?graph=IRI, every"
                            + " named graph at /data; for reading only.\n");
            return;
        }
        chain.doFilter(request, response);
    }
}

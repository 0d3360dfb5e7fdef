package org.averment.server;

import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty itself refuses (a broken request line, headers too large), as one line and without a stack trace. */
final class PlainErrors extends ErrorHandler {

    private static final String PLAIN = "text/plain;charset=utf-8";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, PLAIN);
        Content.Sink.write(response, true, line(code, message), callback);
    }

    private static String line(int code, @Nullable String message) {
        String standard = HttpStatus.getMessage(code).toLowerCase(Locale.ROOT);
        String advice = switch (code) {
            case 414, 431 -> "the address or a header is too long: send the query by POST";
            case 500 -> Refusals.BROKEN;
            default -> message == null || message.isBlank() ? standard : Refusals.oneLine(message);
        };
        return advice + "\n";
    }
}

package org.averment.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was read to its end before anything looked into it: where Jetty's own parsing of a form, or a
 * refusal half way, stops reading, Jetty breaks the connection, and a client that is still sending misses the answer.
 * One thread.
 */
final class ReadRequest extends HttpServletRequestWrapper {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Jetty's own number; a query needs a handful. */
    private static final int MOST_PARAMETERS = 1_000;

    private final byte[] body;
    private final Map<String, String[]> parameters;

    private ReadRequest(HttpServletRequest request, byte[] body) throws IOException {
        super(request);
        this.body = body;
        this.parameters = new LinkedHashMap<>(request.getParameterMap());
        if (isForm()) {
            // As a text: Jetty is strict there, and where it decodes a stream it puts U+FFFD for what it cannot read.
            UrlEncoded.decodeTo(text(), this::add, charset(), MOST_PARAMETERS);
        }
    }

    /** Reads the body and, where it is a form, the parameters in it. */
    static ReadRequest of(HttpServletRequest request, int mostBytes) {
        try {
            byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
            if (body.length > mostBytes) {
                throw Refusals.requestTooLarge(mostBytes);
            }
            return new ReadRequest(request, body);
        } catch (IOException e) {
            throw Refusals.of(400, "the request could not be read: " + e.getMessage());
        }
    }

    private boolean isForm() {
        String type = Optional.ofNullable(getContentType()).orElse("");
        return type.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
    }

    private Charset charset() {
        return Optional.ofNullable(getCharacterEncoding()).map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }

    private String text() {
        try {
            return charset().newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** After those of the address, as servlets have it. */
    private void add(String name, String value) {
        parameters.merge(
                name,
                new String[] {value},
                (old, more) -> Stream.of(old, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset()));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            return bytes.read(to, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("requests are read synchronously");
        }
    }
}

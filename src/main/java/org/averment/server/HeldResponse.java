package org.averment.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * A response that is sent when it is whole. Up to then an error replaces all that was written, so no client takes the
 * half of an answer for the whole of it. One thread.
 */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final Body body;
    private final PrintWriter writer;

    HeldResponse(HttpServletResponse response, int mostBytes) {
        super(response);
        body = new Body(mostBytes);
        writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), false);
    }

    /** Drops what was written and answers with one line. */
    void refuse(int status, @Nullable String line) {
        setStatus(status);
        if (line != null) {
            body.print(line);
        }
    }

    /** Sends what was written. Nothing may be written after. */
    void send() throws IOException {
        writer.flush();
        HttpServletResponse real = (HttpServletResponse) getResponse();
        if (real.getStatus() >= FIRST_ERROR) {
            String line = line(real.getStatus());
            body.bytes.reset();
            body.print(line + "\n");
            real.setContentType("text/plain;charset=utf-8");
            real.setHeader("Cache-Control", "no-store");
        }
        if (real.getStatus() != SC_NO_CONTENT) {
            real.setContentLength(body.bytes.size());
            body.bytes.writeTo(real.getOutputStream());
        }
    }

    private String line(int status) {
        if (status == SC_INTERNAL_SERVER_ERROR) {
            return Refusals.BROKEN;
        }
        String written = Refusals.oneLine(body.bytes.toString(StandardCharsets.UTF_8));
        return written.isEmpty() ? HttpSC.getMessage(status).toLowerCase(Locale.ROOT) : written;
    }

    @Override
    public void setStatus(int status) {
        if (status >= FIRST_ERROR) {
            body.bytes.reset();
        }
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) {
        refuse(status, null);
    }

    @Override
    public void sendError(int status, String message) {
        refuse(status, message);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Held back.
    }

    @Override
    public void resetBuffer() {
        body.bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentLength(int length) {
        // Known when the answer is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known when the answer is whole.
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int mostBytes;

        Body(int mostBytes) {
            this.mostBytes = mostBytes;
        }

        @Override
        public void write(int b) {
            makeRoom(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            makeRoom(length);
            bytes.write(from, offset, length);
        }

        /** The servlet API's own method knows Latin-1 alone. */
        @Override
        public void print(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        private void makeRoom(int more) {
            if (more > mostBytes - bytes.size()) {
                throw Refusals.tooManyBytes(mostBytes);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written synchronously");
        }
    }
}

package org.averment.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * What a file of N-Quads says, whatever the order, the escapes and the repetitions.
 *
 * @param written how many quads it holds, each as often as it stands there
 * @param distinct how many different ones
 * @param digest of the different ones, sorted
 */
record QuadSet(long written, long distinct, String digest) {
    /** How many lines a file has. */
    static long lines(Path file) throws IOException {
        long lines = 0;
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    static QuadSet of(Path file) throws IOException {
        JenaSystem.init();
        List<String> lines = new ArrayList<>();
        RDFParser.source(file).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                lines.add(String.join(
                        " ",
                        NodeFmtLib.strNT(quad.getSubject()),
                        NodeFmtLib.strNT(quad.getPredicate()),
                        NodeFmtLib.strNT(quad.getObject()),
                        NodeFmtLib.strNT(quad.getGraph())));
            }
        });
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> sorted = lines.stream().distinct().sorted().toList();
            sorted.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return new QuadSet(lines.size(), sorted.size(), HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package org.averment.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes generated articles to standard output, and what they hold to standard error. */
public final class Generate {
    private Generate() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Generate COUNT SEED > articles.jsonl");
            System.exit(2);
        }
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            System.err.println(Newsroom.of(Long.parseLong(args[1])).write(Integer.parseInt(args[0]), out));
        }
    }
}

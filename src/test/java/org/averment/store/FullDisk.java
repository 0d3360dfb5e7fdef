package org.averment.store;

import java.nio.file.Path;
import java.util.List;

/** A process that writes larger and larger batches until the system refuses, and says how it ended. */
final class FullDisk {
    private static final int MOST = 40;
    private static final int WORDS = 400;

    private FullDisk() {}

    public static void main(String[] args) {
        if (args.length > 1) {
            fill(Path.of(args[0]));
            return;
        }
        try (Store store = Store.open(Path.of(args[0]), OpenMode.write(Given.BASE))) {
            for (int i = 0; i < MOST; i++) {
                try {
                    store.apply(List.of(batch(i)));
                    System.out.println("written " + i);
                } catch (StoreException e) {
                    System.out.println(e.id());
                    System.out.println(e.getMessage());
                    return;
                }
            }
        }
    }

    private static void fill(Path path) {
        try (Store store = Store.open(path, OpenMode.write(Given.BASE));
                FirstLoad load = store.firstLoad().orElseThrow()) {
            for (int i = 0; i < MOST; i++) {
                load.add(batch(i));
            }
            load.finish();
            System.out.println("filled");
        } catch (StoreException e) {
            System.out.println(e.id());
            System.out.println(e.getMessage());
        }
    }

    static GraphUpdate batch(int i) {
        String[] words = new String[WORDS];
        for (int w = 0; w < WORDS; w++) {
            words[w] = "batch " + i + " word " + w + " " + "padding ".repeat(400);
        }
        return Given.graph("a" + i, "1", words);
    }
}

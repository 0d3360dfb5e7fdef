package org.averment.store;

import java.nio.file.Path;

/** A process that holds a store until its standard input ends. */
final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] args) throws Exception {
        try (Store store = Store.open(Path.of(args[0]), OpenMode.write(Given.BASE))) {
            if (args.length > 1) {
                StoreDirectory.at(Path.of(args[0])).announce(args[1]);
            }
            System.out.println("held " + store.base());
            System.in.read();
        }
    }
}

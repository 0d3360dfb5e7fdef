package org.averment.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    @TempDir
    Path folder;

    @Nested
    class Contract extends StoreContract {
        @Override
        Store create() {
            return Store.open(folder.resolve("store"), OpenMode.write(Given.BASE));
        }
    }

    @Nested
    class View extends ViewContract {
        @Override
        Store create() {
            return Store.open(folder.resolve("store"), OpenMode.write(Given.BASE));
        }
    }

    @Nested
    class Exact extends ExactContract {
        @Override
        Store create() {
            return Store.open(folder.resolve("store"), OpenMode.write(Given.BASE));
        }
    }
}

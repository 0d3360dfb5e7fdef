package org.averment.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    @TempDir
    static Path folder;

    private static int stores;

    private static Store fresh() {
        return Store.open(folder.resolve("store" + stores++), OpenMode.write(Given.BASE));
    }

    @Nested
    class Contract extends StoreContract {
        @Override
        Store create() {
            return fresh();
        }
    }

    @Nested
    class View extends ViewContract {
        @Override
        Store create() {
            return fresh();
        }
    }

    @Nested
    class Exact extends ExactContract {
        @Override
        Store create() {
            return fresh();
        }
    }
}

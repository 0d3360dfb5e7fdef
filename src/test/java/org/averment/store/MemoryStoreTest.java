package org.averment.store;

import org.junit.jupiter.api.Nested;

class MemoryStoreTest {
    @Nested
    class Contract extends StoreContract {
        @Override
        Store create() {
            return Store.inMemory(Given.BASE);
        }
    }

    @Nested
    class View extends ViewContract {
        @Override
        Store create() {
            return Store.inMemory(Given.BASE);
        }
    }

    @Nested
    class Pattern extends PatternContract {
        @Override
        Store create() {
            return Store.inMemory(Given.BASE);
        }
    }

    @Nested
    class Exact extends ExactContract {
        @Override
        Store create() {
            return Store.inMemory(Given.BASE);
        }
    }
}

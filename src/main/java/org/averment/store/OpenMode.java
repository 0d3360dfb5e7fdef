package org.averment.store;

import java.util.Optional;

/** What a store on disk is opened for. */
public sealed interface OpenMode {
    /** For reading: the store has to exist, and nothing can be changed through it. */
    static OpenMode read() {
        return new Read();
    }

    /**
     * For writing: the store is created where there is none.
     *
     * @param base the base asked for: the base of a new store; an existing store of another base is refused
     */
    static OpenMode write(String base) {
        return new Write(Optional.of(base), base);
    }

    /**
     * For writing, when nobody asked for a base: an existing store keeps its own, whatever it is.
     *
     * @param otherwise the base of a new store
     */
    static OpenMode writeKeepingBase(String otherwise) {
        return new Write(Optional.empty(), otherwise);
    }

    /** See {@link #read()}. */
    record Read() implements OpenMode {}

    /**
     * See {@link #write} and {@link #writeKeepingBase}.
     *
     * @param asked the base that an existing store must have
     * @param fresh the base of a new store
     */
    record Write(Optional<String> asked, String fresh) implements OpenMode {}
}

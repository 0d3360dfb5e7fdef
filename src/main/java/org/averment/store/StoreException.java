package org.averment.store;

import java.util.Optional;

/**
 * Why a store cannot be used. The message is one line that names the place, the cause and the next step; the id is a
 * heading on the page of errors.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The faults that there are. */
    public enum Fault {
        /** The directory holds something that is no store of ours. */
        FOREIGN("store-foreign"),
        /** There is no store to read. */
        MISSING("store-missing"),
        /** Written by a later version, in a format that this one does not know. */
        NEWER("store-newer"),
        /** Another process, or another part of this one, holds it. */
        LOCKED("store-locked"),
        /** Read-only disk, no permission, no room. Nothing was changed. */
        NOT_WRITABLE("store-not-writable"),
        /** The store keeps another base than the one asked for. */
        BASE("store-base"),
        /** It is ours, but cannot be read. */
        DAMAGED("store-damaged");

        private final String id;

        Fault(String id) {
            this.id = id;
        }

        /** The id in messages and on the page of errors. */
        public String id() {
            return id;
        }

        /** Whether the call was wrong, rather than the machine in the way (exit code 2 rather than 3). */
        public boolean isUsage() {
            return this == BASE;
        }
    }

    private final Fault fault;
    private final transient Optional<ServerNotice> server;

    StoreException(Fault fault, String message) {
        super(message);
        this.fault = fault;
        this.server = Optional.empty();
    }

    StoreException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.server = Optional.empty();
    }

    StoreException(String message, Optional<ServerNotice> server, Optional<Throwable> cause) {
        super(message);
        cause.ifPresent(this::initCause);
        this.fault = Fault.LOCKED;
        this.server = server;
    }

    public Fault fault() {
        return fault;
    }

    /** Short for the id of the fault. */
    public String id() {
        return fault.id();
    }

    /** The server of ours that holds the store, when it is locked by one. */
    public Optional<ServerNotice> server() {
        return server;
    }
}

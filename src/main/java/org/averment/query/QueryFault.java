package org.averment.query;

/** Carries a {@link Fault} to whoever asked. */
public final class QueryFault extends RuntimeException {
    private final transient Fault fault;

    public QueryFault(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    QueryFault(Fault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}

package org.averment.server;

/** The server did not start: the environment is at fault, not the data. The message is one line for the user. */
public final class ServerStartException extends Exception {

    /** Another program listens on the port. */
    public static final String PORT_TAKEN = "port-taken";

    /** The system does not let this user listen on the port. */
    public static final String PORT_FORBIDDEN = "port-forbidden";

    /** Anything else. */
    public static final String SERVER_FAILED = "server-failed";

    private final String id;

    ServerStartException(String id, String message, Throwable cause) {
        super(message, cause);
        this.id = id;
    }

    /** The stable id, a heading on the error page. */
    public String id() {
        return id;
    }
}

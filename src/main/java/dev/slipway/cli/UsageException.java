package dev.slipway.cli;

/// What was asked for cannot be done; the message says what and what to do.
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}

package dev.slipway.run;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The journal cannot be written, so the run must not go on: what it would do next could not be remembered.
public final class JournalException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    public JournalException(String message, IOException cause) {
        super(message, cause);
    }
}

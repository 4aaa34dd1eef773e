package dev.slipway.lifecycle;

import dev.slipway.run.Failure;
import java.io.IOException;

/// A task cannot go on until somebody acts; it knows why.
public final class HeldException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    public HeldException(Failure failure) {
        super(failure.what());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}

package dev.slipway.run;

import java.io.IOException;

/// The run is being run at this moment, by another process or another part of this one.
public final class RunIsAliveException extends IOException {

    private static final long serialVersionUID = 1;

    public RunIsAliveException(String id) {
        super("Run " + id + " is running already.");
    }
}

package dev.slipway.lifecycle.create;

import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// A step that something precedes.
record Surprise(Step step, Runnable event) implements Step {

    @Override
    public String name() {
        return step.name();
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        event.run();
        return step.run(reporter);
    }
}

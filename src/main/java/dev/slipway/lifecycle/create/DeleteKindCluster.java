package dev.slipway.lifecycle.create;

import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Deletes the bootstrap cluster, which has nothing left to manage.
record DeleteKindCluster(Creation creation) implements Step {

    @Override
    public String name() {
        return "delete-kind-cluster";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Deleting bootstrap cluster");
        creation.bootstrap(reporter).delete();
        reporter.say("🎉 Cluster created!");
        return new Outcome.Done();
    }
}

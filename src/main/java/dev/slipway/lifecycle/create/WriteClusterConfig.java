package dev.slipway.lifecycle.create;

import dev.slipway.lifecycle.release.Yaml;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import dev.slipway.store.AtomicFile;
import java.io.IOException;

/// Writes the specification as the new cluster holds it.
record WriteClusterConfig(Creation creation) implements Step {

    @Override
    public String name() {
        return "write-cluster-config";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Writing cluster config file");
        try (var session = creation.openNew()) {
            var objects = creation.objects().clean(session);
            AtomicFile.write(creation.folder().specification(), Yaml.text(objects));
        }
        return new Outcome.Done();
    }
}

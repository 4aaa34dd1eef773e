package dev.slipway.lifecycle.create;

import dev.slipway.lifecycle.files.KindConfig;
import dev.slipway.lifecycle.parts.Namespaces;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Makes the bootstrap cluster. One that an interrupted attempt left unfinished is made anew.
record BootstrapClusterInit(Creation creation) implements Step {

    @Override
    public String name() {
        return "bootstrap-cluster-init";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Creating new bootstrap cluster");
        var bootstrap = creation.bootstrap(reporter);
        if (!bootstrap.complete()) {
            KindConfig.write(creation.folder(), creation.spec(), creation.release());
            bootstrap.create(creation.release().image("eksD.kindNode"));
        }
        try (var session = bootstrap.open()) {
            Namespaces.ensure(session, Namespaces.SYSTEM);
        }
        return new Outcome.Done();
    }
}

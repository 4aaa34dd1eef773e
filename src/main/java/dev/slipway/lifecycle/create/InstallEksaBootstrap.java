package dev.slipway.lifecycle.create;

import dev.slipway.lifecycle.parts.EksaInstallation;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Puts EKS Anywhere's controller into the bootstrap cluster.
record InstallEksaBootstrap(Creation creation) implements Step {

    @Override
    public String name() {
        return "eksa-components-bootstrap-install";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Installing EKS-A custom components on bootstrap cluster");
        try (var session = creation.bootstrap(reporter).open()) {
            new EksaInstallation(creation.tools(reporter), creation.release()).install(session);
        }
        return new Outcome.Done();
    }
}

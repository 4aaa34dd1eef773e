package dev.slipway.lifecycle.create;

import dev.slipway.finding.Texts;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Puts the login of the registry mirror into the bootstrap cluster, if there is one.
record UpdateSecretsCreate(Creation creation) implements Step {

    @Override
    public String name() {
        return "update-secrets-create";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        var login = new RegistryLogin(creation);
        if (!login.asked()) {
            return new Outcome.Skipped(Texts.of("lifecycle.skipped.no-login"));
        }
        try (var session = creation.bootstrap(reporter).open()) {
            login.put(session);
        }
        return new Outcome.Done();
    }
}

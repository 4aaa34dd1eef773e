package dev.slipway.lifecycle.create;

import dev.slipway.finding.Texts;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// The last task. Temporary files go with it.
record InstallCuratedPackages(Creation creation) implements Step {

    @Override
    public String name() {
        return "install-curated-packages";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException {
        var disabled = creation.packagesDisabled();
        if (disabled) {
            reporter.say("  Package controller disabled");
        }
        creation.folder().removeGenerated();
        return new Outcome.Skipped(
                Texts.of(disabled ? "lifecycle.skipped.no-packages" : "lifecycle.packages.unsupported"));
    }
}

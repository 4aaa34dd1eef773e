package dev.slipway.lifecycle.create;

import dev.slipway.finding.Texts;
import dev.slipway.lifecycle.Lines;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;

/// Installs Flux, for specifications that use it.
record InstallGitOps(Creation creation) implements Step {

    @Override
    public String name() {
        return "gitops-manager-install";
    }

    @Override
    public Outcome run(Reporter reporter) {
        reporter.say("Installing GitOps Toolkit on workload cluster");
        if (creation.usesGitOps()) {
            // Never a reason to stop: the cluster is complete without it.
            reporter.say(Lines.of(
                    "❌ Error when installing GitOps toolkits on workload cluster; EKS-A will continue with cluster"
                            + " creation, but GitOps will not be enabled",
                    "error",
                    Texts.of("lifecycle.gitops.unsupported")));
            return new Outcome.Skipped(Texts.of("lifecycle.gitops.unsupported"));
        }
        reporter.say("GitOps field not specified, bootstrap flux skipped");
        return new Outcome.Skipped(Texts.of("lifecycle.skipped.no-gitops"));
    }
}

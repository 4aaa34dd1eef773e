package dev.slipway.lifecycle.create;

import dev.slipway.kube.Kinds;
import dev.slipway.lifecycle.parts.EksaInstallation;
import dev.slipway.lifecycle.parts.Namespaces;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Puts EKS Anywhere's controller and the specification into the new cluster.
record InstallEksaWorkload(Creation creation) implements Step {

    @Override
    public String name() {
        return "eksa-components-workload-install";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Installing EKS-A custom components on the management cluster");
        try (var source = creation.bootstrap(reporter).open();
                var target = creation.openNew()) {
            new EksaInstallation(creation.tools(reporter), creation.release()).install(target);
            Namespaces.ensure(target, creation.spec().namespace());
            reporter.say("Moving cluster spec to workload cluster");
            reporter.say(3, "Moving the cluster object");
            if (source.find(
                            Kinds.EKSA_CLUSTER,
                            creation.spec().namespace(),
                            creation.spec().name())
                    .isPresent()) {
                creation.objects().copy(source, target);
            }
            creation.objects().resume(target);
        }
        return new Outcome.Done();
    }
}

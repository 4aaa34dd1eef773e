package dev.slipway.lifecycle.create;

import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.lifecycle.parts.CapiMove;
import dev.slipway.lifecycle.parts.MachineWatch;
import dev.slipway.lifecycle.parts.MoveReadiness;
import dev.slipway.lifecycle.parts.TemplateAddresses;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Moves the management of the machines from the bootstrap cluster into the new one.
record MoveManagement(Creation creation) implements Step {

    @Override
    public String name() {
        return "capi-management-move";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Moving the cluster management components from the bootstrap cluster to the management cluster");
        try (var source = creation.bootstrap(reporter).open();
                var target = creation.openNew()) {
            var move = new CapiMove(creation.tools(reporter), creation.folder(), source, target);
            if (!move.begun()) {
                prepare(reporter, source);
            }
            move.run(creation.folder().bootstrapKubeconfig(), creation.folder().kubeconfig());
            settle(reporter, target);
        }
        return new Outcome.Done();
    }

    private void prepare(Reporter reporter, Session source) throws IOException, InterruptedException {
        creation.objects().pause(source);
        try (var watch = watch(reporter, source)) {
            readiness(reporter, source, watch).before();
        }
        reporter.say("Updating Tinkerbell stack IP from bootstrap to management cluster tinkerbell stack IP");
        new TemplateAddresses(source, creation.folder()).replace(creation.spec(), creation.bootstrapIp());
    }

    private void settle(Reporter reporter, Session target) throws IOException, InterruptedException {
        try (var watch = watch(reporter, target)) {
            readiness(reporter, target, watch).after();
            watch.look();
        }
    }

    private MachineWatch watch(Reporter reporter, Session session) {
        return new MachineWatch(creation.tools(reporter), creation.folder(), session);
    }

    private MoveReadiness readiness(Reporter reporter, Session session, Waits.Pulse pulse) {
        return new MoveReadiness(
                session, creation.spec().name(), new Waits(creation.doors().time(), pulse), reporter);
    }
}

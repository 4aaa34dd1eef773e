package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.run.Standing;
import java.nio.file.Path;

/// The facts at the foot of the steps: what stands beside the run, and what its estimates are from.
record RunFacts(Status bootstrap, String bootstrapWord, Path kubeconfig, Path log, String last, String lastWord) {

    static RunFacts of(Moment moment, Path workspace) {
        var cluster = moment.run().subject().cluster();
        var begun = moment.record().step("bootstrap-cluster-init");
        var kept = Note.bootstrap(moment);
        var held = moment.standing() == Standing.HELD;
        return new RunFacts(
                begun.complete() && kept ? Status.READY : begun.begun() && kept ? Status.RUNNING : Status.PENDING,
                Texts.of(bootstrap(moment, begun.complete(), kept)),
                workspace.resolve(cluster).resolve(cluster + "-eks-a-cluster.kubeconfig"),
                moment.run().folder().log(),
                Texts.of(held ? "run.facts.timeouts" : "run.facts.estimates"),
                held ? Texts.of("run.facts.timeouts.held") : estimates(moment));
    }

    private static String bootstrap(Moment moment, boolean complete, boolean kept) {
        if (kept) {
            return complete
                    ? moment.run().simulated() ? "run.facts.bootstrap.lab" : "run.facts.bootstrap.ready"
                    : "run.facts.bootstrap.creating";
        }
        return complete ? "run.facts.bootstrap.deleted" : "run.facts.bootstrap.none";
    }

    private static String estimates(Moment moment) {
        var from = moment.estimates();
        if (from.typical()) {
            return Texts.of("run.facts.estimates.typical");
        }
        if (from.rehearsals() == 0) {
            return Texts.of("run.facts.estimates.runs", from.runs());
        }
        return from.runs() == 0
                ? Texts.of("run.facts.estimates.rehearsals", from.rehearsals())
                : Texts.of("run.facts.estimates.both", from.rehearsals(), from.runs());
    }
}

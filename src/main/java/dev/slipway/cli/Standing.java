package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Sighting;
import dev.slipway.run.Verdict;
import java.util.ArrayList;
import java.util.List;

/// How an unfinished run stands: why it is held, what exists now, and how to go on.
record Standing(RunFolder run, RunRecord record) {

    private static final String BOOTSTRAP = "bootstrap-cluster-init";
    private static final String NO_BOOTSTRAP = "delete-kind-cluster";

    List<String> lines() {
        if (record.verdict().filter(Verdict.DONE::equals).isPresent()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        record.failure()
                .ifPresent(failure -> lines.addAll(
                        new FailureReport(record.current().orElseThrow().name(), failure).lines()));
        record.current()
                .filter(step -> step.outcome().isEmpty())
                .ifPresent(step -> lines.add(Texts.of("standing.step", step.name())));
        lines.add(Texts.of("standing.exists"));
        exists().forEach(line -> lines.add("  " + line));
        lines.add(Texts.of("standing.resume", run.id()));
        return lines;
    }

    private List<String> exists() {
        var lines = new ArrayList<String>();
        if (record.step(BOOTSTRAP).begun() && !record.step(NO_BOOTSTRAP).complete()) {
            lines.add(Texts.of("standing.bootstrap", record.start().subject().cluster()));
        }
        var machines = record.machines();
        if (!machines.isEmpty()) {
            lines.add(Texts.of(
                    "standing.ready",
                    names(machines.stream().filter(Sighting::ready).toList())));
            lines.add(Texts.of(
                    "standing.under-way",
                    names(machines.stream().filter(machine -> !machine.ready()).toList())));
        }
        if (lines.isEmpty()) {
            lines.add(Texts.of("standing.nothing"));
        }
        return lines;
    }

    private static String names(List<Sighting> machines) {
        return machines.isEmpty()
                ? Texts.of("standing.none")
                : String.join(", ", machines.stream().map(Sighting::machine).toList());
    }
}

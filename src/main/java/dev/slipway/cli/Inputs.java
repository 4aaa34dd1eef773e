package dev.slipway.cli;

import dev.slipway.finding.Finding;
import dev.slipway.inventory.Fit;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.preflight.Demand;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.Judged;
import dev.slipway.spec.rules.Scope;
import dev.slipway.spec.rules.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A specification and perhaps an inventory, read and judged together.
record Inputs(Optional<ClusterSpec> spec, List<Judged> judged) {

    /// The name of the check of a CSV, as EKS Anywhere's commands read it.
    static final String READ = "read";

    Inputs {
        judged = List.copyOf(judged);
    }

    /// @throws IOException when the specification cannot be read at all
    static Inputs read(Path specification, Optional<Path> inventory, Map<String, String> environment)
            throws IOException {
        var file = SpecFile.read(specification);
        var spec = ClusterSpec.load(file).spec();
        var judged = new ArrayList<>(Validation.judged(file, Scope.OF_CREATE, environment));
        inventory.ifPresent(csv -> {
            var machines = HardwareCsv.reader().read(csv);
            judged.addAll(Judged.of(READ, machines.findings()));
            // Whether there are enough machines cannot be said while some cannot be read.
            spec.filter(_ -> !machines.blocks())
                    .map(cluster -> Fit.of(Demand.of(cluster, file), machines).findings())
                    .ifPresent(findings -> judged.addAll(Judged.of(Scope.WITH_INVENTORY.word(), findings)));
        });
        return new Inputs(spec, judged);
    }

    List<Finding> findings() {
        return judged.stream().map(Judged::finding).toList();
    }

    boolean usable() {
        return spec.isPresent() && findings().stream().noneMatch(Finding::blocks);
    }
}

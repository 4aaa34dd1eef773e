package dev.slipway.cli;

import dev.slipway.finding.Finding;
import dev.slipway.inventory.Fit;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.preflight.Demand;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A specification and perhaps an inventory, read and judged together.
record Inputs(Optional<ClusterSpec> spec, List<Finding> findings) {

    /// @throws IOException when the specification cannot be read at all
    static Inputs read(Path specification, Optional<Path> inventory, Map<String, String> environment)
            throws IOException {
        var file = SpecFile.read(specification);
        var spec = ClusterSpec.load(file).spec();
        var findings = new ArrayList<>(Validation.of(file, environment));
        inventory.ifPresent(csv -> {
            var machines = HardwareCsv.reader().read(csv);
            findings.addAll(machines.findings());
            // Whether there are enough machines cannot be said while some cannot be read.
            spec.filter(_ -> !machines.blocks())
                    .ifPresent(cluster -> findings.addAll(
                            Fit.of(Demand.of(cluster, file), machines).findings()));
        });
        return new Inputs(spec, List.copyOf(findings));
    }

    boolean usable() {
        return spec.isPresent() && findings.stream().noneMatch(Finding::blocks);
    }
}

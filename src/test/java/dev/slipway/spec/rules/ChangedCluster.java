package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import java.util.List;
import java.util.Map;

/// A cluster that exists and the specification it is to have, and EKS Anywhere's own texts of what blocks that.
final class ChangedCluster {

    private static final String BARE_METAL = "../../../../examples/amsterdam/ml-forge.yaml";

    private ChangedCluster() {}

    /// The specification without fault of this name.
    static ChangedSpec spec(String file) {
        return ChangedSpec.of(file.equals("tinkerbell.yaml") ? BARE_METAL : file);
    }

    static List<String> upgrade(ChangedSpec before, ChangedSpec after) {
        return texts(ChangeValidation.ofUpgrade(before.file(), after.file(), Map.of()));
    }

    static List<String> update(ChangedSpec before, ChangedSpec after) {
        return texts(ChangeValidation.ofUpdate(before.file(), after.file(), Map.of()));
    }

    private static List<String> texts(List<Judged> judged) {
        return judged.stream()
                .map(Judged::finding)
                .filter(Finding::blocks)
                .map(finding -> finding.upstream().orElse(finding.id()))
                .toList();
    }
}

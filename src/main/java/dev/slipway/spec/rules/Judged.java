package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/// A finding and the name of the check it belongs to. `first` marks the one at which EKS Anywhere would stop.
public record Judged(Finding finding, String scope, boolean first) {

    /// What one check found, in the order it came upon it.
    public static List<Judged> of(String scope, List<Finding> findings) {
        var judged = new ArrayList<Judged>();
        findings.forEach(finding -> judged.add(
                new Judged(finding, scope, finding.blocks() && judged.stream().noneMatch(Judged::first))));
        return List.copyOf(judged);
    }

    Judged asFirst() {
        return new Judged(finding, scope, true);
    }
}

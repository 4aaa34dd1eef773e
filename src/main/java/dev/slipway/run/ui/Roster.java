package dev.slipway.run.ui;

import dev.slipway.run.Subject;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The machines a specification asks for, by group in the order of the specification; the control plane first.
///
/// `standalone` tells whether the cluster manages itself, `gitOps` whether a repository is to be its source. A
/// specification that cannot be read asks for none.
record Roster(Map<String, Group> groups, boolean standalone, boolean gitOps) {

    static final String CONTROL_PLANE = "control-plane";
    private static final Roster UNKNOWN = new Roster(Map.of(), true, true);

    /// So many machines, described by this object.
    record Group(int count, String machines) {}

    static Roster unknown() {
        return UNKNOWN;
    }

    /// Reads a file: not for the FX thread.
    static Roster read(Subject subject) {
        try {
            return ClusterSpec.load(SpecFile.read(subject.spec()))
                    .spec()
                    .map(Roster::of)
                    .orElse(UNKNOWN);
        } catch (IOException _) {
            // The run shows the machines it has seen.
            return UNKNOWN;
        }
    }

    int total() {
        return groups.values().stream().mapToInt(Group::count).sum();
    }

    private static Roster of(ClusterSpec spec) {
        var groups = new LinkedHashMap<String, Group>();
        groups.put(
                CONTROL_PLANE,
                new Group(
                        spec.controlPlane().count(), spec.controlPlaneMachines().name()));
        spec.workerGroups()
                .forEach(group -> groups.put(
                        group.name(),
                        new Group(group.count(), spec.machinesOf(group).name())));
        var gitOps = spec.documents().keySet().stream()
                .anyMatch(document -> document.contains("FluxConfig") || document.contains("GitOpsConfig"));
        return new Roster(groups, spec.selfManaged(), gitOps);
    }
}

package dev.slipway.preflight;

import dev.slipway.finding.Place;
import dev.slipway.inventory.Group;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.TinkerbellMachineConfig;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a specification wants of the inventory, group by group, and where it says so.
public final class Demand {

    private static final String MACHINES = "TinkerbellMachineConfig";

    private Demand() {}

    public static List<Group> of(ClusterSpec spec, SpecFile file) {
        var groups = new ArrayList<Group>();
        var controlPlane = spec.controlPlane();
        spec.machineConfig(controlPlane.machineConfig())
                .flatMap(machines ->
                        group("control-plane", Group.Role.CONTROL_PLANE, controlPlane.count(), machines, file))
                .ifPresent(groups::add);
        spec.workerGroups()
                .forEach(workers -> spec.machineConfig(workers.machineConfig())
                        .flatMap(machines -> group(workers.name(), Group.Role.WORKER, workers.count(), machines, file))
                        .ifPresent(groups::add));
        return List.copyOf(groups);
    }

    private static Optional<Group> group(
            String name, Group.Role role, int count, TinkerbellMachineConfig machines, SpecFile file) {
        return Optional.of(machines.selectors().stream()
                        .filter(selector -> !selector.isEmpty())
                        .toList())
                .filter(selectors -> !selectors.isEmpty())
                .map(selectors -> new Group(name, role, count, selectors, place(machines, file)));
    }

    private static Place place(TinkerbellMachineConfig machines, SpecFile file) {
        return file.document(MACHINES, machines.name())
                .map(SpecDocument::root)
                .map(root -> root.below("spec.hardwareSelector"))
                .<Place>map(field -> new Place.InDocument(
                        file.path(), field.span().line(), field.span().column(), field.path()))
                .orElseGet(() -> new Place.InFile(file.path()));
    }
}

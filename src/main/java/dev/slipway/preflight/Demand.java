package dev.slipway.preflight;

import dev.slipway.finding.Place;
import dev.slipway.inventory.Group;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.TinkerbellMachineConfig;
import dev.slipway.spec.Field;
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
        return root(machines, file)
                .flatMap(root -> Selections.of(root.at("spec")))
                .map(selection -> new Group(name, role, count, selection, place(machines, file)));
    }

    private static Optional<Field> root(TinkerbellMachineConfig machines, SpecFile file) {
        return file.document(MACHINES, machines.name()).map(SpecDocument::root);
    }

    private static Place place(TinkerbellMachineConfig machines, SpecFile file) {
        return root(machines, file)
                .map(root -> Selections.place(root.at("spec")))
                .<Place>map(field -> new Place.InDocument(
                        file.path(), field.span().line(), field.span().column(), field.path()))
                .orElseGet(() -> new Place.InFile(file.path()));
    }
}

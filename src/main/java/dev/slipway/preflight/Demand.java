package dev.slipway.preflight;

import dev.slipway.finding.Place;
import dev.slipway.inventory.Group;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.TinkerbellMachineConfig;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a specification wants of the inventory, group by group, and where it says so.
public final class Demand {

    private static final String MACHINES = "TinkerbellMachineConfig";

    private Demand() {}

    public static List<Group> of(ClusterSpec spec, SpecFile file) {
        var groups = new ArrayList<Group>();
        var controlPlane = spec.controlPlane();
        spec.machineConfig(controlPlane.machineConfig())
                .ifPresent(machines -> groups.addAll(
                        groups("control-plane", Group.Role.CONTROL_PLANE, controlPlane.count(), machines, file)));
        spec.workerGroups()
                .forEach(group -> spec.machineConfig(group.machineConfig())
                        .ifPresent(machines ->
                                groups.addAll(groups(group.name(), Group.Role.WORKER, group.count(), machines, file))));
        return List.copyOf(groups);
    }

    private static List<Group> groups(
            String name, Group.Role role, int count, TinkerbellMachineConfig machines, SpecFile file) {
        return machines.selectors().stream()
                .filter(selector -> !selector.isEmpty())
                .map(selector -> new Group(name, role, count, Map.copyOf(selector), place(machines, file)))
                .toList();
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

package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.Group;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Slip;
import dev.slipway.preflight.GroupFit;
import dev.slipway.preflight.Selections;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Field;
import dev.slipway.spec.MachineChoice;
import dev.slipway.spec.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A group of machines as its card shows it. `path` is where the Cluster describes it, `config` its machine config.
record GroupCard(
        Group.Role role,
        String path,
        String name,
        String config,
        int count,
        List<List<String>> terms,
        boolean affine,
        Upgrade upgrade,
        Optional<GroupFit> fit) {

    private static final String CONTROL_PLANE = "spec.controlPlaneConfiguration";

    GroupCard {
        terms = List.copyOf(terms);
    }

    /// The control plane, then the worker groups in the order of the text.
    static List<GroupCard> of(Judgement judgement) {
        var file = judgement.file();
        var cards = new ArrayList<GroupCard>();
        Spot.cluster(CONTROL_PLANE)
                .field(file)
                .ifPresent(field -> cards.add(of(Group.Role.CONTROL_PLANE, field, "control-plane", judgement)));
        ClusterParts.groups(file)
                .forEach(group ->
                        cards.add(of(Group.Role.WORKER, group, group.at("name").text(), judgement)));
        return cards;
    }

    private static GroupCard of(Group.Role role, Field field, String name, Judgement judgement) {
        var file = judgement.file();
        var config = field.below("machineGroupRef.name").text();
        return new GroupCard(
                role,
                field.path(),
                name,
                config,
                (int) field.at("count").number(),
                Spot.of(BareMetal.MACHINES, config, "spec")
                        .field(file)
                        .map(Selections::words)
                        .orElse(List.of(List.of())),
                new MachineChoice(config).affine(file),
                Upgrade.of(field),
                judgement.fits().stream()
                        .filter(fit ->
                                fit.group().role() == role && fit.group().name().equals(name))
                        .findFirst());
    }

    /// Which expression of a term these words are, counted from zero.
    int expression(int term, String words) {
        var parts = terms.get(term);
        return parts.indexOf(words)
                - (int) parts.stream().filter(part -> part.contains("=")).count();
    }

    boolean controlPlane() {
        return role == Group.Role.CONTROL_PLANE;
    }

    List<Slip> slips() {
        return fit.map(GroupFit::slips).orElse(List.of());
    }

    boolean enough() {
        return fit.filter(GroupFit::enough).isPresent();
    }

    Status status() {
        return fit.isEmpty() ? Status.UNKNOWN : enough() ? Status.READY : Status.FAILED;
    }

    /// How many machines there are, in words.
    String standing() {
        return fit.map(this::standing).orElseGet(() -> Texts.of("wizard.group.unknown"));
    }

    private String standing(GroupFit served) {
        if (!served.unusable().isEmpty() || !served.enough()) {
            return Texts.of("wizard.group.usable", served.usable(), count);
        }
        return served.spares().isEmpty()
                ? Texts.of("wizard.group.matched", served.taken().size(), count)
                : Texts.of(
                        "wizard.group.matched-spare",
                        served.taken().size(),
                        count,
                        served.spares().size());
    }

    /// What a tile says of a machine: its address and the name of its disk.
    static String fact(Machine machine) {
        return (machine.ip() + " " + machine.disk().replaceFirst("^/dev/", "")).strip();
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.Condition;
import dev.slipway.fleet.Happening;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fleet.NodeState;
import dev.slipway.fleet.Replacement;
import dev.slipway.fleet.Server;
import dev.slipway.fleet.ui.Inspection.Line;
import dev.slipway.fleet.ui.Inspection.Note;
import dev.slipway.fleet.ui.Inspection.Reference;
import dev.slipway.fx.part.Facts.Fact;
import dev.slipway.fx.part.Status;
import dev.slipway.kube.Kinds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Looks at the objects of a cluster, one at a time, at a moment.
record Inspector(ClusterState cluster, Instant now) {

    private static final int EVENTS = 30;

    /// Empty when there is no such object any more. The ids are those of the map.
    Optional<Inspection> of(String id) {
        if (id.equals(Topology.CLUSTER)) {
            return Optional.of(whole());
        }
        return group(id).map(this::of).or(() -> machine(id).map(this::of));
    }

    Inspection of(ClusterMachine machine) {
        var names = Set.of(machine.name(), machine.host());
        return new Inspection(
                Texts.of("cluster.kind.machine"),
                machine.name().isEmpty() ? machine.host() : machine.name(),
                Looks.of(machine.health()),
                Looks.word(machine.health()),
                machine.health() == MachineHealth.READY
                        ? ""
                        : machine.since()
                                .map(at -> Texts.of("cluster.since", Moments.seconds(at)))
                                .orElse(""),
                Replacement.of(cluster, machine).map(at -> note(machine, at)),
                lines(machine.conditions()),
                facts(machine),
                events(names),
                machine.name().isEmpty()
                        ? machine.node().map(node -> new Reference(Kinds.NODE, node.name()))
                        : Optional.of(new Reference(Kinds.MACHINE, machine.name())));
    }

    private Inspection of(ClusterGroup group) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Texts.of("cluster.fact.machines"), Texts.of("fleet.of", group.ready(), group.total())));
        group.check().ifPresent(check -> facts.add(Fact.of(Texts.of("cluster.fact.check"), check(check))));
        group.spares().ifPresent(spares -> facts.add(Fact.of(Texts.of("cluster.fact.spares"), spares.toString())));
        group.selector()
                .forEach((key, value) -> facts.add(Fact.mono(Texts.of("cluster.fact.selector"), key + "=" + value)));
        var status = group.troubled() ? Status.FAILED : group.ready() < group.total() ? Status.RUNNING : Status.READY;
        return new Inspection(
                group.kind(),
                group.apiName(),
                status,
                Texts.of("fleet.of", group.ready(), group.total()),
                "",
                Optional.empty(),
                lines(group.conditions()),
                facts,
                events(Set.of(group.apiName())),
                Optional.of(new Reference(
                        group.controlPlane() ? Kinds.KUBEADM_CONTROL_PLANE : Kinds.MACHINE_DEPLOYMENT,
                        group.apiName())));
    }

    private Inspection whole() {
        return new Inspection(
                Texts.of("cluster.kind.cluster"),
                cluster.name(),
                Looks.of(cluster.health()),
                Looks.word(cluster.health()),
                "",
                Optional.empty(),
                lines(cluster.conditions()),
                clusterFacts(),
                events(Set.of(cluster.name())),
                Optional.of(new Reference(Kinds.EKSA_CLUSTER, cluster.name())));
    }

    List<Line> lines(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.quiet())
                .map(condition -> new Line(
                        Looks.of(condition),
                        words(condition),
                        condition.since().map(at -> Moments.age(at, now)).orElse("")))
                .toList();
    }

    List<Fact> clusterFacts() {
        var facts = new ArrayList<Fact>();
        add(facts, "provider", Looks.provider(cluster), false);
        add(facts, "os", cluster.facts().os(), false);
        add(facts, "kubernetes", cluster.facts().kubernetesVersion(), true);
        add(facts, "eksa", cluster.facts().eksaVersion(), true);
        add(facts, "endpoint", cluster.facts().endpoint(), true);
        add(facts, "manager", cluster.manager().orElse(""), false);
        add(facts, "nodes", Texts.of("fleet.of", cluster.ready(), cluster.total()), false);
        return facts;
    }

    private static String words(Condition condition) {
        return switch (condition.status()) {
            case TRUE -> condition.type();
            case UNKNOWN -> Texts.of("cluster.condition.unknown", condition.type());
            case FALSE ->
                condition.good() || condition.reason().isEmpty()
                        ? condition.type()
                        : Texts.of("cluster.condition.false", condition.type(), condition.reason());
        };
    }

    private Note note(ClusterMachine machine, Instant at) {
        var spare = group(Topology.GROUP + machine.group())
                .flatMap(ClusterGroup::spares)
                .orElse(0);
        return new Note(
                Texts.of("cluster.note.soon", Moments.left(at, now)),
                Texts.of("cluster.note.replaced", Moments.left(at, now)),
                Texts.of(spare > 0 ? "cluster.note.spare" : "cluster.note.no-spare", machine.host()));
    }

    private List<Fact> facts(ClusterMachine machine) {
        var facts = new ArrayList<Fact>();
        add(facts, "host", machine.host(), false);
        machine.node().flatMap(NodeState::reported).ifPresent(at -> add(facts, "reported", Moments.seconds(at), false));
        machine.server()
                .ifPresent(server -> add(
                        facts,
                        "power",
                        Texts.of("cluster.power." + server.power().name().toLowerCase(Locale.ROOT)),
                        false));
        add(facts, "address", machine.address(), true);
        machine.server().map(Server::bmc).ifPresent(bmc -> add(facts, "bmc", bmc, true));
        machine.server().map(Server::mac).ifPresent(mac -> add(facts, "mac", mac, true));
        machine.server().map(Server::disk).ifPresent(disk -> add(facts, "disk", disk, true));
        machine.server().map(Server::model).ifPresent(model -> add(facts, "model", model, false));
        machine.node().ifPresent(node -> {
            add(facts, "os", node.os(), false);
            add(facts, "kernel", node.kernel(), true);
            add(facts, "runtime", node.runtime(), true);
        });
        return facts;
    }

    private static void add(List<Fact> facts, String key, String value, boolean mono) {
        if (!value.isEmpty()) {
            var name = Texts.of("cluster.fact." + key);
            facts.add(mono ? Fact.mono(name, value) : Fact.of(name, value));
        }
    }

    private static String check(ClusterGroup.HealthCheck check) {
        return Texts.of(check.paused() ? "cluster.check.paused" : "cluster.check.on");
    }

    private List<Happening> events(Set<String> names) {
        return cluster.events().stream()
                .filter(event -> names.contains(event.object()))
                .limit(EVENTS)
                .toList();
    }

    private Optional<ClusterGroup> group(String id) {
        return cluster.groups().stream()
                .filter(group -> id.equals(Topology.GROUP + group.name()))
                .findFirst();
    }

    private Optional<ClusterMachine> machine(String id) {
        var host = id.replaceFirst("^(" + Topology.MACHINE + "|" + Topology.NODE + ")", "");
        return cluster.machine(host);
    }
}

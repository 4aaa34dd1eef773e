package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fleet.Replacement;
import dev.slipway.fleet.Server;
import dev.slipway.fleet.ui.TopologyItem.ClusterItem;
import dev.slipway.fleet.ui.TopologyItem.GroupItem;
import dev.slipway.fleet.ui.TopologyItem.MachineItem;
import dev.slipway.fleet.ui.TopologyItem.NodeItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Where the objects of a cluster stand: the cluster, its groups, their machines, and what those are made of.
///
/// The order of machines is that of their names, so that nothing jumps when one of them changes.
record Topology(ClusterState cluster, Instant now, double unit) {

    static final String CLUSTER = "cluster";
    static final String GROUP = "group:";
    static final String MACHINE = "machine:";
    static final String NODE = "node:";

    private static final double TOP = 42;
    private static final double BOTTOM = 20;
    private static final double CAPTION = 14;
    private static final double PITCH = 86;
    private static final double HEIGHT = 74;
    private static final double BETWEEN = 22;
    private static final Column CLUSTERS = new Column(18, 228);
    private static final Column GROUPS = new Column(280, 232);
    private static final Column MACHINES = new Column(546, 240);
    private static final Column NODES = new Column(820, 188);

    private record Column(double x, double width) {}

    Plan<TopologyItem> plan() {
        var boxes = new ArrayList<Box<TopologyItem>>();
        var lines = new ArrayList<Line>();
        var middles = new ArrayList<Double>();
        var top = TOP;
        for (var group : cluster.groups()) {
            var height = Math.max(rows(group) * PITCH - (PITCH - HEIGHT), GroupItem.height(group));
            var middle = top + height / 2;
            middles.add(middle);
            var box = box(GROUP + group.name(), GROUPS, middle, GroupItem.height(group), item(group));
            boxes.add(box);
            var start = middle - (rows(group) * PITCH - (PITCH - HEIGHT)) / 2;
            machines(group, start, box, boxes, lines);
            top += height + PITCH - HEIGHT + BETWEEN;
        }
        var middle = middles.isEmpty() ? TOP + HEIGHT : (middles.getFirst() + middles.getLast()) / 2;
        var height = ClusterItem.height(cluster);
        var root = box(CLUSTER, CLUSTERS, Math.max(middle, TOP + height / 2), height, item());
        boxes.stream()
                .filter(box -> box.id().startsWith(GROUP))
                .forEach(box -> lines.add(line(root, box, box.content().troubled())));
        boxes.add(root);
        var right = (NODES.x() + NODES.width() + CLUSTERS.x()) * unit;
        return new Plan<>(boxes, lines, captions(), List.of(), right, bottom(boxes));
    }

    private void machines(
            ClusterGroup group, double top, Box<TopologyItem> parent, List<Box<TopologyItem>> boxes, List<Line> lines) {
        var y = top;
        for (var machine : group.machines()) {
            var middle = y + HEIGHT / 2;
            var id = machine.name().isEmpty() ? machine.host() : machine.name();
            var card = box(MACHINE + id, MACHINES, middle, HEIGHT, new MachineItem(machine));
            var node = box(NODE + machine.host(), NODES, middle, HEIGHT, node(machine));
            boxes.add(card);
            boxes.add(node);
            lines.add(line(parent, card, machine.health().troubled()));
            lines.add(line(card, node, machine.health().troubled()));
            y += PITCH;
        }
    }

    private static int rows(ClusterGroup group) {
        return Math.max(1, group.machines().size());
    }

    private ClusterItem item() {
        return new ClusterItem(cluster);
    }

    private GroupItem item(ClusterGroup group) {
        var replaced = group.machines().stream()
                .flatMap(machine -> Replacement.of(cluster, machine).stream())
                .sorted()
                .toList();
        var check = group.check()
                .map(found -> found.paused()
                        ? Texts.of("cluster.check.paused")
                        : replaced.isEmpty()
                                ? Texts.of("cluster.check.healthy")
                                : Texts.of(
                                        "cluster.check.replaces",
                                        replaced.size(),
                                        Moments.left(replaced.getFirst(), now)))
                .orElse("");
        return new GroupItem(group, check);
    }

    private NodeItem node(ClusterMachine machine) {
        var power = machine.server().map(Server::power).orElse(Server.Power.UNKNOWN);
        var word = machine.health() == MachineHealth.NOT_REPORTING
                ? Texts.of(
                        "cluster.unknown-for",
                        machine.since().map(since -> Moments.age(since, now)).orElse(""))
                : Looks.word(machine.health());
        return new NodeItem(machine, power, word);
    }

    private Box<TopologyItem> box(String id, Column column, double middle, double height, TopologyItem item) {
        return new Box<>(
                id,
                column.x() * unit,
                Math.rint((middle - height / 2) * unit),
                column.width() * unit,
                Math.rint(height * unit),
                item);
    }

    private Line line(Box<TopologyItem> from, Box<TopologyItem> to, boolean troubled) {
        var x1 = from.x() + from.width();
        return new Line(
                from.id(),
                to.id(),
                x1,
                Math.rint(from.middle()) + 0.5,
                Math.rint((x1 + to.x()) / 2) + 0.5,
                to.x(),
                Math.rint(to.middle()) + 0.5,
                troubled ? Line.Kind.PLAIN_TROUBLED : Line.Kind.PLAIN);
    }

    private List<Caption> captions() {
        return List.of(
                caption("cluster.column.cluster", CLUSTERS),
                caption("cluster.column.groups", GROUPS),
                caption("cluster.column.machines", MACHINES),
                caption("cluster.column.nodes", NODES));
    }

    private Caption caption(String key, Column column) {
        return new Caption(Texts.of(key), column.x() * unit, CAPTION * unit);
    }

    private double bottom(List<Box<TopologyItem>> boxes) {
        var lowest =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        return lowest + BOTTOM * unit;
    }
}

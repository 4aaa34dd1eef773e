package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterState.Role;
import dev.slipway.fx.part.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where the cards of the fleet stand: management clusters left, what they manage beside them, the others at the right.
///
/// Lengths are in pixels of the 13 pixel base, times `unit`.
record FleetLayout(List<ClusterTile> tiles, double unit) {

    private static final double LEFT = 18;
    private static final double TOP = 37;
    private static final double CAPTION = 11;
    private static final double CARD = 284;
    private static final double GAP = 68;
    private static final double LAST_GAP = 54;
    private static final double BETWEEN = 27;
    private static final double BOTTOM = 18;
    private static final double NODES = 95;
    private static final double BEND = 26;
    private static final double READY = 148;
    private static final double ROW = 22;
    private static final double FOOT = 32;
    private static final double MAKING = 188;

    Plan<ClusterTile> plan() {
        var workloads = column(Role.WORKLOAD);
        var alone = column(Role.STANDALONE);
        var managers = column(Role.MANAGEMENT);
        var boxes = new ArrayList<Box<ClusterTile>>();
        var captions = new ArrayList<Caption>();
        var dividers = new ArrayList<Double>();
        var x = LEFT * unit;
        var rows = rows(workloads, alone);
        var second = managers.isEmpty() ? x : x + (CARD + GAP) * unit;
        if (!managers.isEmpty()) {
            captions.add(caption("fleet.column.management", x));
        }
        if (!workloads.isEmpty()) {
            captions.add(caption("fleet.column.workload", second));
            boxes.addAll(place(workloads, second, rows));
        }
        boxes.addAll(beside(managers, List.copyOf(boxes), x));
        var third = workloads.isEmpty() ? second : second + (CARD + LAST_GAP) * unit;
        if (!alone.isEmpty()) {
            captions.add(caption("fleet.column.standalone", third));
            boxes.addAll(place(alone, third, rows));
            if (third > x) {
                dividers.add(third - LAST_GAP * unit / 2);
            }
        }
        return new Plan<>(boxes, lines(boxes), captions, dividers, right(boxes), bottom(boxes));
    }

    private static double height(ClusterTile tile) {
        if (tile.creating()) {
            return MAKING;
        }
        var packages = tile.cluster().packages().isPresent() ? ROW : 0;
        return READY + packages + (tile.manager() ? FOOT : 0);
    }

    private List<ClusterTile> column(Role role) {
        var all = tiles.stream().filter(tile -> tile.cluster().role() == role);
        // Whoever is managed stands beside its manager.
        return role == Role.WORKLOAD
                ? all.sorted(Comparator.comparing((ClusterTile tile) ->
                                        tile.cluster().manager().orElse(""))
                                .thenComparing(tile -> tile.cluster().name()))
                        .toList()
                : all.toList();
    }

    // Cards that stand side by side begin at the same height.
    private List<Double> rows(List<ClusterTile> left, List<ClusterTile> right) {
        var rows = new ArrayList<Double>();
        var top = TOP * unit;
        for (var row = 0; row < Math.max(left.size(), right.size()); row++) {
            rows.add(top);
            var here = row;
            var highest = Stream.of(left, right)
                    .filter(column -> here < column.size())
                    .mapToDouble(column -> height(column.get(here)))
                    .max()
                    .orElse(0);
            top += (highest + BETWEEN) * unit;
        }
        return rows;
    }

    private List<Box<ClusterTile>> place(List<ClusterTile> column, double x, List<Double> rows) {
        var boxes = new ArrayList<Box<ClusterTile>>();
        for (var row = 0; row < column.size(); row++) {
            boxes.add(box(column.get(row), x, rows.get(row)));
        }
        return boxes;
    }

    private List<Box<ClusterTile>> beside(List<ClusterTile> managers, List<Box<ClusterTile>> managed, double x) {
        var boxes = new ArrayList<Box<ClusterTile>>();
        var free = TOP * unit;
        for (var manager : managers) {
            var name = manager.cluster().name();
            var own = managed.stream()
                    .filter(box -> box.content()
                            .cluster()
                            .manager()
                            .filter(name::equals)
                            .isPresent())
                    .toList();
            var middle = own.isEmpty()
                    ? free
                    : (own.getFirst().y() + own.getLast().y() + own.getLast().height()) / 2
                            - height(manager) * unit / 2;
            var box = box(manager, x, Math.max(free, Math.rint(middle)));
            boxes.add(box);
            free = box.y() + box.height() + BETWEEN * unit;
        }
        return boxes;
    }

    private Box<ClusterTile> box(ClusterTile tile, double x, double y) {
        return new Box<>(tile.cluster().name(), x, y, CARD * unit, height(tile) * unit, tile);
    }

    private List<Line> lines(List<Box<ClusterTile>> boxes) {
        return boxes.stream()
                .filter(box -> box.content().cluster().role() == Role.WORKLOAD)
                .flatMap(box -> boxes.stream()
                        .filter(other -> box.content()
                                .cluster()
                                .manager()
                                .filter(other.id()::equals)
                                .isPresent())
                        .map(manager -> line(manager, box)))
                .toList();
    }

    private Line line(Box<ClusterTile> manager, Box<ClusterTile> box) {
        var start = manager.x() + manager.width();
        var troubled = Looks.of(box.content().cluster().health()) == Status.FAILED;
        return new Line(
                manager.id(),
                box.id(),
                start,
                Math.rint(manager.middle()) + 0.5,
                start + BEND * unit,
                box.x(),
                box.y() + NODES * unit + 0.5,
                troubled ? Line.Kind.ARROW_TROUBLED : Line.Kind.ARROW);
    }

    private Caption caption(String key, double x) {
        return new Caption(Texts.of(key), x, CAPTION * unit);
    }

    private double right(List<Box<ClusterTile>> boxes) {
        return boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + LEFT * unit;
    }

    private double bottom(List<Box<ClusterTile>> boxes) {
        return boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + BOTTOM * unit;
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Segment;
import dev.slipway.fx.part.StepBar;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import dev.slipway.run.StepRecord;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the card of a cluster says while it is being made: the step, all steps as a bar, the machines.
final class ClusterCreation {

    private ClusterCreation() {}

    static void show(VBox body, ClusterTile tile, Consumer<String> open) {
        var cluster = tile.cluster();
        cluster.run().ifPresent(run -> {
            var bar = new StepBar();
            bar.show(segments(run));
            body.getChildren().setAll(step(run, tile.clock()), bar, machines(cluster), link(run, tile, open));
        });
    }

    private static HBox step(RunState run, String clock) {
        var steps = run.record().steps();
        var done = (int) steps.stream().filter(StepRecord::complete).count();
        var name = run.record().current().map(StepRecord::title).orElse("");
        var number = Math.min(done + 1, steps.size());
        var label = new Label(
                name.isEmpty()
                        ? Texts.of("fleet.card.steps", done, steps.size())
                        : Texts.of("fleet.card.step", number, steps.size(), name));
        var time = new Label(clock);
        time.getStyleClass().addAll("mono-small", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, ClusterCard.filler(), time);
        row.getStyleClass().add("card-row");
        return row;
    }

    private static List<Segment> segments(RunState run) {
        return run.record().steps().stream().map(step -> segment(run, step)).toList();
    }

    private static Segment segment(RunState run, StepRecord step) {
        if (step.complete()) {
            return Segment.done(step.name(), "");
        }
        if (!step.begun()) {
            return Segment.idle(step.name());
        }
        return run.standing() == Standing.HELD
                ? Segment.failed(step.name(), "")
                : Segment.running(step.name(), share(run, step), "");
    }

    // Without a history nobody knows how far a step is; the machines are what can be counted.
    private static double share(RunState run, StepRecord step) {
        var machines = run.record().machines();
        var ready = machines.stream().filter(machine -> machine.ready()).count();
        return step.outcome().isPresent() || machines.isEmpty() ? 0.5 : Math.max(0.1, (double) ready / machines.size());
    }

    private static HBox machines(ClusterState cluster) {
        var pips = new Pips();
        pips.show(Looks.pips(cluster));
        var count = new Label(Texts.of("fleet.card.ready", cluster.ready(), cluster.total()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = ClusterCard.row("fleet.card.machines", pips);
        row.getChildren().addAll(ClusterCard.filler(), count);
        return row;
    }

    private static HBox link(RunState run, ClusterTile tile, Consumer<String> open) {
        var link = new Hyperlink(Texts.of("fleet.card.open-run"));
        link.setOnAction(_ -> open.accept(run.id()));
        var row = tile.finish()
                .map(end ->
                        ClusterCard.row("fleet.card.finishes", new Label(Texts.of("fleet.card.about", minute(end)))))
                .orElseGet(() -> ClusterCard.row(
                        "fleet.card.started",
                        new Label(minute(run.record().start().at()))));
        row.getChildren().addAll(ClusterCard.filler(), link);
        return row;
    }

    private static String minute(Instant at) {
        return Moments.seconds(at).substring(0, 5);
    }
}

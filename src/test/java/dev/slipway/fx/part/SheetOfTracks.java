package dev.slipway.fx.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The middle column of the component sheet: phases, machines, problems, waiting, facts.
final class SheetOfTracks {

    private SheetOfTracks() {}

    static Node[] panels() {
        return new Node[] {tracks(), tiles(), problems(), log(), loading(), facts()};
    }

    private static Panel tracks() {
        var grid = new GridPane(0, 7);
        grid.getColumnConstraints().addAll(new ColumnConstraints(84), new ColumnConstraints(385));
        grid.addRow(
                0,
                ComponentSheet.muted("Done"),
                track(7, List.of(), "0:18", "1:52", "0:51", "1:58", "1:22", "0:55", "0:16"));
        grid.addRow(
                1,
                ComponentSheet.muted("Running"),
                track(3, List.of(Segment.running("write image", 0.78, "3:21")), "0:22", "5:55", "1:05"));
        grid.addRow(2, ComponentSheet.muted("Slow"), track(1, List.of(Segment.slow("network boot", "10:21")), "0:22"));
        grid.addRow(
                3,
                ComponentSheet.muted("Failed"),
                track(3, List.of(Segment.failed("write image", "0:02")), "0:22", "4:38", "1:03"));
        var compact = new StepBar();
        compact.show(phases(3, List.of(Segment.running("write image", 0.78, ""))));
        compact.setMaxWidth(221);
        grid.addRow(4, ComponentSheet.muted("Compact"), compact);
        return ComponentSheet.panel(
                "Phase track: power on, network boot, HookOS, write image, first boot, join, ready", 7, grid);
    }

    private static PhaseTrack track(int done, List<Segment> now, String... times) {
        var track = new PhaseTrack();
        track.show(phases(done, now, times));
        return track;
    }

    static List<Segment> phases(int done, List<Segment> now, String... times) {
        var phases = new ArrayList<Segment>();
        for (var i = 0; i < done; i++) {
            phases.add(Segment.done("phase", i < times.length ? times[i] : ""));
        }
        phases.addAll(now);
        Stream.generate(() -> Segment.idle("phase")).limit(7L - phases.size()).forEach(phases::add);
        return phases;
    }

    private static Panel tiles() {
        var selected = new MachineTile(Tile.plain("ams-d03", "Selected", ServerGlyph.Light.ON));
        selected.setSelected(true);
        var grid = new GridPane(8, 8);
        grid.addRow(
                0,
                new MachineTile(Tile.matched("ams-d01", "10.40.0.41", ServerGlyph.Light.ON)),
                new MachineTile(Tile.spare("ams-c04", "Spare")),
                new MachineTile(Tile.nearMatch("ams-d04", "type=forge-", "workr")));
        grid.addRow(
                1,
                new MachineTile(Tile.unusable("ams-d05", "BMC: no answer")),
                selected,
                new MachineTile(Tile.provisioning(
                        "ams-d03", "78 %", phases(3, List.of(Segment.running("write image", 0.78, ""))))));
        for (var i = 0; i < 3; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            grid.getColumnConstraints().add(third);
        }
        return ComponentSheet.panel("Machine tile", 8, grid);
    }

    private static Panel problems() {
        return ComponentSheet.rows(
                "Problem row",
                new ProblemRow(new Problem(
                        Status.FAILED,
                        "md-gpu has 3 usable machines and needs 4",
                        "ams-d04 is labelled type=forge-workr.",
                        List.of(Fix.quick("Change label", SheetOfTracks::nothing)))),
                new ProblemRow(new Problem(
                        Status.WARNING,
                        "md-gpu has no spare machine for upgrades",
                        "A rolling upgrade needs one more machine.",
                        List.of(Fix.plain("Upgrade without a spare", SheetOfTracks::nothing)))));
    }

    /// The log pane has a sheet of its own; here is only its room.
    private static Panel log() {
        var panel = ComponentSheet.rows("Log line: time, level, source, machine, message, attributes");
        panel.setMinHeight(108);
        return panel;
    }

    private static Panel loading() {
        var state = new LoadingState();
        state.setSentence("Reading machines from ams-mgmt");
        state.setLoading(true);
        state.show(Duration.seconds(4));
        return ComponentSheet.panel("Loading state: bars after 300 ms, a reason after 3 s", 12, state);
    }

    private static Panel facts() {
        var facts = new GridPane(0, 8);
        facts.getColumnConstraints()
                .addAll(new ColumnConstraints(86), new ColumnConstraints(314), new ColumnConstraints(72));
        fact(facts, "Nodes", pips(Status.READY, Status.READY, Status.FAILED, Status.READY), "6 of 7", "text-danger");
        fact(facts, "Creating", pips(Status.RUNNING, Status.READY, Status.RUNNING, Status.WARNING), "3 of 7", "");
        fact(
                facts,
                "Rehearsal",
                pips(Status.SIMULATED, Status.SIMULATED, Status.SIMULATED, Status.SIMULATED),
                "7 simulated",
                "text-sim");
        var tag = new Tag("1.36 available", Status.RUNNING);
        tag.setIcon("oct-arrow-up-16");
        fact(facts, "Upgrade", tag, "v1.35.6", "mono");
        var panel = ComponentSheet.panel("Cluster facts: nodes, packages, version", 8, facts);
        VBox.setMargin(facts, new Insets(0, 0, 2, 0));
        return panel;
    }

    private static void fact(GridPane facts, String name, Node value, String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        GridPane.setHalignment(value, HPos.LEFT);
        facts.addRow(facts.getRowCount(), ComponentSheet.muted(name), new HBox(value), label);
    }

    private static Pips pips(Status third, Status fourth, Status sixth, Status last) {
        var others = third == Status.SIMULATED ? Status.SIMULATED : Status.READY;
        var fifth = third == Status.RUNNING ? Status.RUNNING : others;
        var pips = new Pips();
        pips.show(List.of(
                Pip.controlPlane(others),
                Pip.controlPlane(others),
                Pip.controlPlane(third),
                Pip.worker(fourth),
                Pip.worker(fifth),
                Pip.worker(sixth),
                Pip.worker(last)));
        return pips;
    }

    private static void nothing() {}
}

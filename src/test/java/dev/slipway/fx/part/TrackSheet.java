package dev.slipway.fx.part;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A run as its view will show it: timeline, lanes, a sheet over them.
final class TrackSheet {

    private static final List<String> PHASES =
            List.of("Power on", "Network boot", "HookOS", "Write image", "First boot", "Join", "Ready");

    private TrackSheet() {}

    static Parent create(SideSheet sheet) {
        var content = new VBox(12, timeline(), new HBox(lanes()), command());
        ((HBox) content.getChildren().get(1)).setPadding(new Insets(0, 0, 0, 309));
        content.setPadding(new Insets(102, 21, 20, 84));
        sheet.setTitle("Console of ams-d04");
        sheet.getContent().add(new Button("Inside"));
        var page = new StackPane(content, sheet);
        page.getStyleClass().add("page");
        return page;
    }

    private static TimeBar timeline() {
        var bar = new TimeBar();
        bar.show(new Timeline(
                at("14:02:11"),
                at("14:26:41"),
                at("14:40:00"),
                ZoneId.of("UTC"),
                List.of(
                        stretch(Segment.State.DONE, "14:02:11", "14:02:52"),
                        stretch(Segment.State.DONE, "14:02:52", "14:04:04"),
                        stretch(Segment.State.DONE, "14:04:04", "14:07:09"),
                        stretch(Segment.State.DONE, "14:07:09", "14:08:07"),
                        stretch(Segment.State.RUNNING, "14:08:07", "14:34:20"),
                        stretch(Segment.State.IDLE, "14:34:20", "14:35:35"),
                        stretch(Segment.State.IDLE, "14:35:35", "14:40:00"))));
        return bar;
    }

    private static Timeline.Stretch stretch(Segment.State state, String from, String to) {
        return new Timeline.Stretch(state, at(from), at(to));
    }

    static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + "Z");
    }

    private static Panel lanes() {
        var panel = new Panel();
        panel.setTitle("Machines");
        var kinds = new Segmented<String>();
        kinds.offer(List.of("Lanes", "Tiles"), word -> word);
        kinds.icons(word -> word.equals("Lanes") ? "oct-rows-16" : "fth-grid");
        panel.getActions().add(kinds);
        var group = new HBox(new Label("Control plane"), new Label("ml-forge-cp"));
        group.getStyleClass().addAll("lane-group", "divided");
        group.getChildren().getFirst().getStyleClass().add("caption");
        group.getChildren().getLast().getStyleClass().add("mono-small");
        var done =
                List.of("0:18", "1:52", "0:51", "1:58", "1:22", "0:55", "0:16").toArray(String[]::new);
        var slow = lane(new Lane(
                "ams-d04",
                "10.40.0.44",
                ServerGlyph.Light.ON,
                SheetOfTracks.phases(1, List.of(Segment.slow("Network boot", "10:21 / ~4:40")), "0:22"),
                Status.WARNING,
                "No DHCP request yet",
                "10:43"));
        var console = new Button("", new FontIcon("oct-terminal-16"));
        console.getStyleClass().addAll("button-small", "icon-only");
        slow.getActions().add(console);
        panel.getContent()
                .addAll(
                        LaneRow.head("Machine", PHASES, "Now"),
                        group,
                        lane(new Lane(
                                "ams-c01",
                                "10.40.0.21",
                                ServerGlyph.Light.ON,
                                SheetOfTracks.phases(7, List.of(), done),
                                Status.READY,
                                "Ready, v1.36.2",
                                "7:32")),
                        lane(new Lane(
                                "ams-d03",
                                "10.40.0.43",
                                ServerGlyph.Light.WORKING,
                                SheetOfTracks.phases(
                                        3,
                                        List.of(Segment.running("Write image", 0.78, "3:21 / ~2:34")),
                                        "0:22",
                                        "5:55",
                                        "1:05"),
                                Status.RUNNING,
                                "78 %, 57 s left",
                                "10:43")),
                        slow);
        panel.setMinWidth(1027);
        return panel;
    }

    private static LaneRow lane(Lane lane) {
        var row = new LaneRow();
        row.getStyleClass().add("divided");
        row.show(lane);
        return row;
    }

    private static CommandHint command() {
        var command = new CommandHint();
        command.setCommand("slipway create cluster -f ml-forge.yaml");
        return command;
    }
}

package dev.slipway.fx.part;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A machine as a lane: glyph, names, phase track, what happens now, total time. Fits a list cell.
public final class LaneRow extends HBox {

    private static final double ICON = 15;

    private final ServerGlyph glyph = new ServerGlyph();
    private final Label name = new Label();
    private final Label address = new Label();
    private final PhaseTrack track = new PhaseTrack();
    private final StatusIcon icon = new StatusIcon(Status.PENDING, ICON);
    private final Label now = new Label();
    private final HBox actions = new HBox();
    private final Label total = new Label();
    private final Flash flash = new Flash(this, getChildren());

    public LaneRow() {
        getStyleClass().add("lane-row");
        setFillHeight(false);
        name.getStyleClass().addAll("strong", "lane-name");
        address.getStyleClass().addAll("mono-phase", "lane-address");
        now.getStyleClass().add("lane-now");
        now.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(now, Priority.ALWAYS);
        total.getStyleClass().add("lane-total");
        total.setMinWidth(USE_PREF_SIZE);
        var names = new VBox(name, address);
        names.getStyleClass().add("lane-names");
        var machine = new HBox(glyph, names);
        machine.getStyleClass().add("lane-machine");
        HBox.setHgrow(track, Priority.ALWAYS);
        actions.getStyleClass().add("lane-actions");
        var state = new HBox(icon, now, actions, total);
        state.getStyleClass().add("lane-state");
        getChildren().addAll(machine, track, state);
    }

    public void show(Lane lane) {
        var another = !lane.name().equals(name.getText());
        glyph.setLight(lane.light());
        name.setText(lane.name());
        address.setText(lane.address());
        track.show(lane.phases());
        if (another) {
            track.settle();
        }
        icon.setStatus(lane.status());
        now.setText(lane.now());
        total.setText(lane.total());
        Styled.as(this, "status-", lane.status().style());
        flash.show(lane.name(), lane.status());
        setAccessibleText(String.join(", ", lane.name(), Spoken.of(lane.phases()), lane.now(), lane.total()));
    }

    /// Buttons before the total, such as the console of a machine in trouble.
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    /// The head of the columns, in the same grid.
    public static HBox head(String machine, List<String> phases, String now) {
        var first = caption(machine);
        first.getStyleClass().add("lane-machine");
        var middle = new PhaseHead(phases);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var last = caption(now);
        last.getStyleClass().add("lane-state");
        var head = new HBox(first, middle, last);
        head.getStyleClass().add("lane-head");
        return head;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}

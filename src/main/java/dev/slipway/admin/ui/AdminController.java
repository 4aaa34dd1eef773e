package dev.slipway.admin.ui;

import dev.slipway.admin.Reading.Standing;
import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusPill;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The Administrative machine: its checks at the left, what else is here at the right.
public final class AdminController implements AutoCloseable {

    private final ObservableValue<String> hostName;
    private final ChecksViewModel model;
    private final Parts parts;
    private final Runnable start;
    private final ListChangeListener<Object> changes = _ -> summarise();

    @FXML
    private StatusPill pill;

    @FXML
    private Label host;

    @FXML
    private StackPane checks;

    @FXML
    private VBox side;

    /// `start` leads to the ways to start.
    public AdminController(ObservableValue<String> hostName, ChecksViewModel model, Parts parts, Runnable start) {
        this.hostName = hostName;
        this.model = model;
        this.parts = parts;
        this.start = start;
    }

    /// The list of the checks, and the panels beside it from top to bottom.
    public record Parts(View checks, List<View> side) {

        public Parts {
            side = List.copyOf(side);
        }
    }

    @FXML
    private void initialize() {
        host.textProperty().bind(hostName);
        checks.getChildren().setAll(parts.checks().node());
        side.getChildren().setAll(parts.side().stream().map(View::node).toList());
        model.readings().addListener(changes);
        summarise();
    }

    @FXML
    private void chooseHowToStart() {
        start.run();
    }

    @Override
    public void close() {
        model.readings().removeListener(changes);
        parts.checks().close();
        parts.side().forEach(View::close);
    }

    private void summarise() {
        var bad = model.count(Standing.BAD) + model.count(Standing.UNKNOWN);
        if (bad > 0) {
            pill.show(Status.FAILED, Texts.of("admin.not-ready"));
        } else if (model.count(Standing.LOOKING) > 0) {
            pill.show(Status.RUNNING, Texts.of("admin.checking"));
        } else {
            pill.show(Status.READY, Texts.of("admin.ready"));
        }
    }
}

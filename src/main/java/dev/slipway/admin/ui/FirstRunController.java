package dev.slipway.admin.ui;

import dev.slipway.fx.View;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The whole first run: the checks of this machine, the ways to start, and going one.
public final class FirstRunController implements AutoCloseable {

    private final ObservableValue<String> hostName;
    private final Parts parts;

    @FXML
    private Label host;

    @FXML
    private StackPane checks;

    @FXML
    private StackPane ways;

    @FXML
    private StackPane footer;

    public FirstRunController(ObservableValue<String> hostName, Parts parts) {
        this.hostName = hostName;
        this.parts = parts;
    }

    /// The views the screen is made of.
    public record Parts(View checks, View ways, View footer) {}

    @FXML
    private void initialize() {
        host.textProperty().bind(hostName);
        checks.getChildren().setAll(parts.checks().node());
        ways.getChildren().setAll(parts.ways().node());
        footer.getChildren().setAll(parts.footer().node());
    }

    @Override
    public void close() {
        List.of(parts.checks(), parts.ways(), parts.footer()).forEach(View::close);
    }
}

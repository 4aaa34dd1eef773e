package dev.slipway.app.shell;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Puts the parts of the window into their places.
public final class FrameController {

    private final Parts parts;
    private final boolean simulated;

    @FXML
    private StackPane rail;

    @FXML
    private VBox top;

    @FXML
    private StackPane page;

    @FXML
    private StackPane bottom;

    @FXML
    private Region labLine;

    public FrameController(Parts parts, boolean simulated) {
        this.parts = parts;
        this.simulated = simulated;
    }

    /// The parts around the page.
    public record Parts(Parent rail, Parent topBar, Parent statusBar) {}

    @FXML
    private void initialize() {
        rail.getChildren().setAll(parts.rail());
        top.getChildren().setAll(parts.topBar());
        bottom.getChildren().setAll(parts.statusBar());
        labLine.setVisible(simulated);
    }

    /// Where the rooms show their places.
    public StackPane page() {
        return page;
    }
}

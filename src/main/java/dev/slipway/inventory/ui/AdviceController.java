package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The popover beside a cell: what is wrong with it, and the button that sets it right.
public final class AdviceController {

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final double INDENT = 8;
    private static final double GAP = 10;

    private final HardwareViewModel model;
    private Runnable fixing = () -> {};

    @FXML
    private VBox root;

    @FXML
    private StatusIcon icon;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private Button use;

    @FXML
    private HBox escape;

    public AdviceController(HardwareViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        hide();
    }

    @FXML
    private void use() {
        fixing.run();
    }

    void hide() {
        root.setVisible(false);
    }

    /// Puts the popover under a cell, or over it where there is no room, when there is something to say of it.
    void show(Spot spot, TextCell cell, Node within, Runnable fix) {
        var finding = model.problems().at(spot);
        if (finding.isEmpty()) {
            hide();
            return;
        }
        fixing = fix;
        icon.setStatus(finding.get().blocks() ? Status.FAILED : Status.WARNING);
        root.pseudoClassStateChanged(NEAR, !finding.get().blocks());
        title.setText(Reasons.title(finding.get()));
        sentence.setText(Reasons.sentence(finding.get()));
        var better = model.problems().fix(spot);
        use.setText(better.map(known -> Texts.of("hardware.explain.use", known.text()))
                .orElse(""));
        use.setVisible(better.isPresent());
        use.setManaged(better.isPresent());
        escape.setVisible(cell.isEditing());
        escape.setManaged(cell.isEditing() || better.isPresent());
        place(cell, within);
    }

    private void place(TextCell cell, Node within) {
        var bounds = within.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        var size = within.getLayoutBounds();
        root.setVisible(bounds.getMaxY() > 0 && bounds.getMinY() < size.getHeight());
        root.applyCss();
        root.autosize();
        var below = bounds.getMaxY() + GAP + root.getHeight() < size.getHeight();
        root.relocate(
                Math.max(0, Math.min(bounds.getMinX() + INDENT, size.getWidth() - root.getWidth())),
                below ? bounds.getMaxY() + GAP : bounds.getMinY() - GAP - root.getHeight());
    }
}

package dev.slipway.fx.part;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A step on its spine: icon, name, time. Fits a list cell.
public final class StepRow extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final double ICON = 15;
    private static final double PART_ICON = 12;
    private static final double CLEAR = 3;

    private final StatusIcon icon = new StatusIcon();
    private final Label name = new Label();
    private final Label time = new Label();
    private final Region above = line("above");
    private final Region below = line("below");
    private final Flash flash = new Flash(this, getChildren());

    public StepRow() {
        getStyleClass().add("step-row");
        name.getStyleClass().add("step-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        time.getStyleClass().add("step-time");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(above, below, icon, name, time);
    }

    public void show(Step step) {
        var part = step.depth() == Step.Depth.PART;
        Styled.as(this, "status-", step.status().style());
        Styled.as(this, "depth-", part ? "depth-part" : "depth-step");
        icon.setSize(part ? PART_ICON : ICON);
        icon.setStatus(step.status());
        name.setText(step.name());
        time.setText(step.time());
        setAccessibleText(step.name() + ", " + step.status().word() + ", " + step.time());
        flash.show(step.name(), step.status());
        requestLayout();
    }

    /// Where it stands among all rows: the spine begins at the first and ends at the last.
    public void place(int index, int count) {
        pseudoClassStateChanged(FIRST, index == 0);
        pseudoClassStateChanged(LAST, index == count - 1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var part = getStyleClass().contains("depth-part");
        var icons = part ? 0 : icon.getHeight() / 2 + CLEAR;
        var middle = getHeight() / 2;
        above.resizeRelocate(0, 0, above.prefWidth(-1), Math.max(0, Math.floor(middle - icons)));
        below.resizeRelocate(
                0, Math.ceil(middle + icons), below.prefWidth(-1), Math.max(0, getHeight() - middle - icons));
    }

    private static Region line(String style) {
        var line = new Region();
        line.getStyleClass().addAll("spine", style);
        line.setManaged(false);
        return line;
    }
}

package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/// The compact track, without text: the steps of a run on a card, the phases of a machine in a tile.
public final class StepBar extends StackPane {

    private static final double GAP = 2;

    private final Bars bars = new Bars(GAP);

    public StepBar() {
        getStyleClass().add("step-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(bars);
    }

    public void show(List<Segment> segments) {
        bars.show(segments);
        setAccessibleText(Spoken.of(segments));
    }

    /// What is shown is of another run or machine than before: its bars stand where they belong.
    void settle() {
        bars.settle();
    }
}

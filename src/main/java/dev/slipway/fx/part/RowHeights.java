package dev.slipway.fx.part;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Whether the heights a list remembers of its rows are still theirs.
final class RowHeights {

    private final ListView<?> list;
    private double textSize;
    private boolean outgrown;

    RowHeights(ListView<?> list) {
        this.list = list;
        list.fixedCellSizeProperty().subscribe((_, _) -> outgrow());
    }

    /// The text of the rows has this size now.
    void follow(double size) {
        if (size != textSize) {
            textSize = size;
            outgrow();
        }
    }

    /// Lets a flow measure its rows again once they are of another height; else it seeks its end where that was.
    void settle(VirtualFlow<?> flow) {
        if (outgrown) {
            outgrown = false;
            var place = flow.getPosition();
            var rows = flow.getCellCount();
            // Nothing but another number of rows makes it forget.
            flow.setCellCount(0);
            flow.setCellCount(rows);
            flow.setPosition(place);
        }
    }

    private void outgrow() {
        outgrown = true;
        list.requestLayout();
    }
}

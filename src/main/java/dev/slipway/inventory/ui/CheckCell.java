package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first cell of a row: a box to check it, or the whole head of a group, drawn over the cells beside it.
final class CheckCell extends TableCell<SheetRow, SheetRow> {

    private final CellDesk desk;
    private final CheckBox box = new CheckBox();
    private final FontIcon chevron = new FontIcon();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox head = new HBox(chevron, title, detail);
    private final Pane holder = new Pane(head);
    private final Runnable show = this::show;

    CheckCell(CellDesk desk) {
        this.desk = desk;
        getStyleClass().add("check-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.getStyleClass().add("group-head");
        title.getStyleClass().add("group-title");
        detail.getStyleClass().add("group-detail");
        title.setMinWidth(USE_PREF_SIZE);
        detail.setMinWidth(USE_PREF_SIZE);
        head.setManaged(false);
        // The skin clips a cell to its column; the head of a group goes on beyond it.
        skinProperty().subscribe(_ -> setClip(null));
        box.setFocusTraversable(false);
        box.setOnAction(
                _ -> line().ifPresent(line -> desk.model().table().checked().toggle(List.of(line))));
        desk.refresh().add(show);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        head.resizeRelocate(-holder.getLayoutX(), -holder.getLayoutY(), head.prefWidth(-1), getHeight());
    }

    private Optional<Integer> line() {
        return getItem() instanceof SheetRow.Item(var key) && !isEmpty() ? Optional.of(key) : Optional.empty();
    }

    private void show() {
        if (isEmpty() || getItem() == null) {
            hide();
            return;
        }
        switch (getItem()) {
            case SheetRow.Head group -> {
                chevron.setIconLiteral(group.closed() ? "oct-chevron-right-16" : "oct-chevron-down-16");
                title.setText(group.title());
                detail.setText(group.detail());
                show(holder);
            }
            case SheetRow.Item(var key) -> {
                box.setSelected(desk.model().table().checked().has(key));
                box.setAccessibleText(Texts.of("hardware.column.check") + " "
                        + desk.line(getItem())
                                .map(line -> desk.text(line, Column.HOSTNAME.header()))
                                .orElse(""));
                show(box);
            }
        }
    }

    private void show(Node graphic) {
        graphic.setVisible(true);
        setGraphic(graphic);
    }

    /// Hidden rather than taken away: what comes anew has to be styled.
    private void hide() {
        if (getGraphic() != null) {
            getGraphic().setVisible(false);
        }
    }
}

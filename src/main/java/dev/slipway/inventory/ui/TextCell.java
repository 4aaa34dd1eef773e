package dev.slipway.inventory.ui;

import dev.slipway.finding.Severity;
import dev.slipway.fx.part.Chip;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.SheetFields;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A cell that is edited in place, and shows what is wrong with it.
final class TextCell extends TableCell<SheetRow, SheetRow> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final String HIDDEN = "••••••";
    private static final double ICON = 13;

    private final CellDesk desk;
    private final String column;
    private final HBox content = new HBox();
    private final Runnable show = this::show;

    TextCell(CellDesk desk, String column) {
        this.desk = desk;
        this.column = column;
        getStyleClass().addAll("text-cell", column);
        content.getStyleClass().add("cell-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        desk.refresh().add(show);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    @Override
    public void startEdit() {
        if (line().isEmpty()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            var field = field(line().get());
            setGraphic(field);
            pseudoClassStateChanged(TYPING, true);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        pseudoClassStateChanged(TYPING, false);
        show();
        getTableView().requestFocus();
    }

    /// The field of the cell while it is being edited.
    Optional<TextField> editor() {
        return getGraphic() instanceof TextField field ? Optional.of(field) : Optional.empty();
    }

    void commit(String text) {
        line().ifPresent(line -> {
            cancelEdit();
            desk.edit(line.key(), column, text);
        });
    }

    private Optional<Line> line() {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(getItem()).flatMap(desk::line);
    }

    private boolean secret() {
        return column.equals(Column.BMC_PASSWORD.header());
    }

    private TextField field(Line line) {
        var text = desk.text(line, column);
        var field = secret() ? new PasswordField() : new TextField();
        field.setText(text);
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(getTableColumn().getText());
        field.setOnAction(_ -> commit(field.getText()));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) {
                commit(field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                field.setText(text);
                cancelEdit();
            } else if (key.getCode() == KeyCode.TAB) {
                key.consume();
                var table = getTableView();
                commit(field.getText());
                TableMoves.aside(table, key.isShiftDown() ? -1 : 1);
            }
        });
        return field;
    }

    private void show() {
        if (isEditing()) {
            return;
        }
        var line = line();
        content.getChildren().clear();
        line.ifPresent(this::fill);
        var finding = line.flatMap(found -> desk.model().problems().at(new Spot(found.key(), column)));
        pseudoClassStateChanged(
                INVALID,
                finding.filter(found -> found.severity() == Severity.ERROR).isPresent());
        pseudoClassStateChanged(
                NEAR,
                finding.filter(found -> found.severity() == Severity.WARNING).isPresent());
        finding.ifPresent(found -> {
            if (!column.equals(Column.LABELS.header())) {
                var filler = new Region();
                HBox.setHgrow(filler, Priority.ALWAYS);
                content.getChildren().add(filler);
            }
            content.getChildren().add(new StatusIcon(found.blocks() ? Status.FAILED : Status.WARNING, ICON));
        });
        setGraphic(line.isPresent() ? content : null);
        line.ifPresent(found -> setAccessibleText(Reasons.field(column) + " "
                + (secret() ? "" : desk.text(found, column))
                + finding.map(problem -> ", " + Reasons.shortly(problem)).orElse("")));
    }

    private void fill(Line line) {
        var text = desk.text(line, column);
        if (column.equals(Column.LABELS.header())) {
            var racks = desk.model().table().grouping().get() == Grouping.RACK;
            SheetFields.labels(text).stream()
                    .filter(label -> !racks || !label.startsWith("rack="))
                    .forEach(label -> content.getChildren().add(new Chip(label)));
            return;
        }
        var words = new Label(secret() && !text.isEmpty() ? HIDDEN : text);
        words.getStyleClass().add("cell-words");
        content.getChildren().add(words);
    }
}

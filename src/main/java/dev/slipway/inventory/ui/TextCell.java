package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Severity;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.SheetFields;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A cell that is edited in place, and shows what is wrong with it.
final class TextCell extends TableCell<SheetRow, SheetRow> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final String HIDDEN = "••••••";

    private final CellDesk desk;
    private final String column;
    private final CellFace face = new CellFace();
    private final Runnable show = this::show;
    private Optional<Shown> shown = Optional.empty();

    TextCell(CellDesk desk, String column) {
        this.desk = desk;
        this.column = column;
        getStyleClass().addAll("text-cell", column);
        if (column.equals(Column.DISK.header())) {
            face.anyLength();
        }
        setGraphic(face);
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
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            pseudoClassStateChanged(TYPING, true);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        pseudoClassStateChanged(TYPING, false);
        setGraphic(face);
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

    /// Cells are told whenever anything changes; only those that have something else to show do so.
    private void show() {
        if (isEditing()) {
            return;
        }
        var line = line();
        line.map(this::look).filter(now -> !shown.equals(Optional.of(now))).ifPresent(this::show);
        var seen = shown.filter(_ -> line.isPresent());
        face.setVisible(seen.isPresent());
        setText(seen.map(this::words).orElse(""));
        setContentDisplay(
                seen.filter(this::faced).isPresent() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        pseudoClassStateChanged(INVALID, seen.filter(Shown::invalid).isPresent());
        pseudoClassStateChanged(NEAR, seen.filter(Shown::near).isPresent());
    }

    /// Plain words are the cell's own: each node in a cell is one more to style and lay out for every row.
    private boolean faced(Shown now) {
        return labels() || now.finding().isPresent();
    }

    private String words(Shown now) {
        return labels() ? "" : secret() && !now.text().isEmpty() ? HIDDEN : now.text();
    }

    private Shown look(Line line) {
        return new Shown(
                desk.text(line, column),
                desk.model().problems().at(new Spot(line.key(), column)),
                desk.model().table().grouping().get());
    }

    private void show(Shown now) {
        shown = Optional.of(now);
        if (labels()) {
            face.labels(labels(now));
        } else if (faced(now)) {
            face.words(words(now));
        }
        face.sign(now.finding());
        setAccessibleText(Reasons.field(column) + " " + (secret() ? "" : now.text())
                + now.finding().map(problem -> ", " + Reasons.shortly(problem)).orElse(""));
    }

    /// The rack goes without saying where the rows stand by it.
    private static List<String> labels(Shown now) {
        return SheetFields.labels(now.text()).stream()
                .filter(label -> now.grouping() != Grouping.RACK || !label.startsWith("rack="))
                .toList();
    }

    private boolean labels() {
        return column.equals(Column.LABELS.header());
    }

    /// What the cell looks like; the text may be a password.
    private record Shown(String text, Optional<Finding> finding, Grouping grouping) {

        boolean invalid() {
            return finding.filter(found -> found.severity() == Severity.ERROR).isPresent();
        }

        boolean near() {
            return finding.filter(found -> found.severity() == Severity.WARNING).isPresent();
        }

        @Override
        public String toString() {
            return "cell";
        }
    }
}

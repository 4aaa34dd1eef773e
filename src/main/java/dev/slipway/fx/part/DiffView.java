package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two documents side by side: what is the same is aligned and folded, what differs is marked. For the FX thread.
public final class DiffView extends VBox {

    private final ListView<DiffRow> list = new ListView<>();
    private final WrapRow left = new WrapRow();
    private final WrapRow right = new WrapRow();
    private int at = -1;

    public DiffView() {
        getStyleClass().add("diff-view");
        list.getStyleClass().add("diff-list");
        list.setAccessibleText(Texts.of("yaml.difference"));
        list.setCellFactory(_ -> new DiffCell(this));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row instanceof DiffRow.Fold folded) {
                unfold(folded);
            }
        });
        var head = new HBox(left, right);
        head.getStyleClass().add("diff-heads");
        head.setMinHeight(USE_PREF_SIZE);
        left.getStyleClass().add("diff-head");
        right.getStyleClass().add("diff-head");
        left.prefWidthProperty().bind(head.widthProperty().divide(2));
        right.prefWidthProperty().bind(head.widthProperty().divide(2));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    /// A document and what it is, such as “running now”.
    public record Document(String name, String what, String text) {}

    public void show(Document before, Document after) {
        list.getItems().setAll(DiffRow.between(before.text(), after.text()));
        at = -1;
        title(left, before);
        title(right, after);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        right.getChildren()
                .addAll(
                        gap,
                        new Tag("+" + count(false), Status.READY),
                        new Tag("-" + count(true), Status.FAILED),
                        arrow("oct-chevron-up-16", "yaml.previous", -1),
                        arrow("oct-chevron-down-16", "yaml.next", 1));
    }

    /// How many lines the one document has and the other has not.
    private long count(boolean before) {
        return list.getItems().stream()
                .filter(row -> row instanceof DiffRow.Lines lines
                        && !lines.same()
                        && (before ? lines.left() : lines.right()).isPresent())
                .count();
    }

    void unfold(DiffRow.Fold fold) {
        var rows = new ArrayList<>(list.getItems());
        var index = rows.indexOf(fold);
        rows.remove(index);
        rows.addAll(index, fold.hidden());
        list.getItems().setAll(rows);
    }

    /// Goes to the next place where the documents differ, or with -1 to the one before.
    private void go(int step) {
        var rows = list.getItems();
        for (var index = at + step; index >= 0 && index < rows.size(); index += step) {
            if (differs(index) && !differs(index - 1)) {
                at = index;
                list.scrollTo(Math.max(0, index - DiffRow.CONTEXT));
                return;
            }
        }
    }

    private boolean differs(int index) {
        return index >= 0 && list.getItems().get(index) instanceof DiffRow.Lines lines && !lines.same();
    }

    private static void title(WrapRow head, Document document) {
        var name = new Label(document.name());
        name.getStyleClass().add("mono");
        var what = new Label(document.what());
        what.getStyleClass().add("caption");
        head.getChildren().setAll(name, what);
    }

    private Button arrow(String icon, String text, int step) {
        var button = new Button();
        button.getStyleClass().addAll("log-icon", "quiet");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(Texts.of(text));
        button.setTooltip(new Tooltip(Texts.of(text)));
        button.setOnAction(_ -> go(step));
        return button;
    }
}

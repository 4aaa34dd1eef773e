package dev.slipway.app.shell;

import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the palette: a title, or an icon, a name with the letters that were found, more in grey, and keys.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private static final String ENTER = "Enter";

    private final ObservableValue<Integer> chosen;
    private final FontIcon icon = new FontIcon();
    private final TextFlow name = new TextFlow();
    private final Label detail = new Label();
    private final KeyCaps keys = new KeyCaps();
    private final HBox line = new HBox(icon, name, detail, grow(), keys);

    PaletteCell(ObservableValue<Integer> chosen) {
        this.chosen = chosen;
        getStyleClass().add("palette-cell");
        line.getStyleClass().add("palette-line");
        name.getStyleClass().add("palette-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("palette-detail");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        chosen.subscribe(_ -> stand());
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TITLE, row instanceof PaletteRow.Title);
        pseudoClassStateChanged(
                IMPOSSIBLE,
                row instanceof PaletteRow.Line line && !line.choice().possible());
        setText(row instanceof PaletteRow.Title(var title) ? title : null);
        setContentDisplay(ContentDisplay.LEFT);
        if (row instanceof PaletteRow.Line found) {
            show(found);
            setGraphic(line);
        } else {
            setGraphic(null);
        }
        stand();
    }

    private void show(PaletteRow.Line found) {
        var choice = found.choice();
        icon.setIconLiteral(choice.icon());
        detail.setText(choice.detail());
        name.getChildren().clear();
        var letters = Set.copyOf(found.letters());
        var text = choice.name();
        for (var from = 0; from < text.length(); ) {
            var lit = letters.contains(from);
            var to = from + 1;
            while (to < text.length() && letters.contains(to) == lit) {
                to++;
            }
            var part = new Text(text.substring(from, to));
            part.getStyleClass().add(lit ? "palette-lit" : "palette-text");
            name.getChildren().add(part);
            from = to;
        }
        setAccessibleText(text + (choice.detail().isEmpty() ? "" : ", " + choice.detail()));
    }

    private void stand() {
        var here = getIndex() >= 0 && getIndex() == chosen.getValue();
        pseudoClassStateChanged(CHOSEN, here && !isEmpty());
        if (getItem() instanceof PaletteRow.Line found) {
            var choice = found.choice();
            var enter = here && choice.possible() && choice instanceof PaletteRow.Go;
            Optional.of(ENTER)
                    .filter(_ -> enter)
                    .or(choice::keys)
                    .ifPresentOrElse(keys::show, () -> keys.getChildren().clear());
        }
    }

    private static Region grow() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

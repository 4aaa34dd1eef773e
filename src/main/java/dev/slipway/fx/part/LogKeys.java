package dev.slipway.fx.part;

import dev.slipway.fx.LogHits;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keyboard of a log pane.
final class LogKeys {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F3);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN);

    private final LogChoices choices;
    private final LogList list;
    private final LogDetails details;
    private final Runnable find;
    private Optional<LogHits> hits = Optional.empty();

    LogKeys(LogChoices choices, LogList list, LogDetails details, Runnable find) {
        this.choices = choices;
        this.list = list;
        this.details = details;
        this.find = find;
    }

    void attach(LogHits found) {
        hits = Optional.of(found);
    }

    void install(Node pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (everywhere(event) || (inList(event) && overLines(event))) {
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private boolean everywhere(KeyEvent event) {
        if (FIND.match(event)) {
            find.run();
        } else if (NEXT.match(event)) {
            hits.ifPresent(LogHits::next);
        } else if (PREVIOUS.match(event)) {
            hits.ifPresent(LogHits::previous);
        } else {
            return event.getCode() == KeyCode.ESCAPE
                    && !(event.getTarget() instanceof TextInputControl field && field.isEditable())
                    && details.close();
        }
        return true;
    }

    private boolean overLines(KeyEvent event) {
        if (COPY.match(event)) {
            LogCopy.toClipboard(list.chosen());
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case SPACE, F -> choices.following().set(!choices.following().get());
            case W -> choices.wrapped().set(!choices.wrapped().get());
            case T -> choices.brief().set(!choices.brief().get());
            case END -> choices.following().set(true);
            case ENTER -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            details.open(row.entry());
        }
    }

    private boolean inList(KeyEvent event) {
        return event.getTarget() == list;
    }
}

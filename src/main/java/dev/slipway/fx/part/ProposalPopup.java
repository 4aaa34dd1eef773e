package dev.slipway.fx.part;

import dev.slipway.fx.part.EditorAssist.Proposal;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// The words that could be written at the caret, to choose one of by key or mouse.
final class ProposalPopup {

    private static final int MOST = 9;

    private final Popup popup = new Popup();
    private final ListView<Proposal> list = new ListView<>();
    private final Consumer<Proposal> chosen;

    ProposalPopup(Consumer<Proposal> chosen) {
        this.chosen = chosen;
        list.getStyleClass().add("editor-proposals");
        list.setId("editor-proposals");
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> choose());
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    boolean showing() {
        return popup.isShowing();
    }

    void show(Node owner, Bounds caret, List<Proposal> proposals) {
        list.getItems().setAll(proposals);
        list.getSelectionModel().selectFirst();
        // The height of a row is known once the popup has its style.
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(Math.min(MOST, proposals.size()) + 0.5));
        if (proposals.isEmpty()) {
            popup.hide();
        } else {
            popup.show(owner, caret.getMinX(), caret.getMaxY());
        }
    }

    void hide() {
        popup.hide();
    }

    /// Keys that move in the list, choose or give up are the list's while it is there.
    void take(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        var at = list.getSelectionModel().getSelectedIndex();
        var last = list.getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> go(Math.min(last, at + 1));
            case UP -> go(Math.max(0, at - 1));
            case PAGE_DOWN -> go(Math.min(last, at + MOST));
            case PAGE_UP -> go(Math.max(0, at - MOST));
            case ENTER, TAB -> choose();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - MOST / 2));
    }

    private void choose() {
        var proposal = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (proposal != null) {
            chosen.accept(proposal);
        }
    }

    private static final class Cell extends ListCell<Proposal> {

        private final Label name = new Label();
        private final Label words = new Label();
        private final HBox row = new HBox(name, words);

        Cell() {
            name.getStyleClass().add("editor-proposal");
            name.setMinWidth(USE_PREF_SIZE);
            words.getStyleClass().add("editor-proposal-words");
            row.getStyleClass().add("editor-proposal-row");
        }

        @Override
        protected void updateItem(Proposal item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.label());
            words.setText(item.words());
            setGraphic(row);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}

package dev.slipway.spec.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The outline of a text: documents, each with its parts, to be closed and opened. It follows the caret; a click or
/// Enter goes to a line. For the FX thread.
final class TextOutline {

    private static final int ABOVE = 3;

    private final TreeView<OutlineEntry> tree;
    private final IntConsumer go;
    private final TreeItem<OutlineEntry> root = new TreeItem<>();
    private final Set<String> closed = new HashSet<>();
    private List<OutlineEntry> shown = List.of();
    private int line = 1;

    TextOutline(TreeView<OutlineEntry> tree, IntConsumer go) {
        this.tree = tree;
        this.go = go;
        tree.setRoot(root);
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new OutlineCell());
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> go());
    }

    /// What was closed stays closed.
    void show(List<OutlineEntry> entries) {
        if (entries.equals(shown)) {
            return;
        }
        shown = entries;
        root.getChildren().clear();
        for (var entry : entries) {
            if (entry.document() || root.getChildren().isEmpty()) {
                root.getChildren().add(document(entry));
            } else {
                root.getChildren().getLast().getChildren().add(new TreeItem<>(entry));
            }
        }
        follow(line);
    }

    /// Chooses the part a line belongs to, or its document while that is closed.
    void follow(int caret) {
        line = caret;
        last(root.getChildren().stream())
                .flatMap(document -> document.isExpanded()
                        ? last(document.getChildren().stream()).or(() -> Optional.of(document))
                        : Optional.of(document))
                .ifPresent(item -> {
                    tree.getSelectionModel().select(item);
                    tree.scrollTo(Math.max(0, tree.getRow(item) - ABOVE));
                });
    }

    private Optional<TreeItem<OutlineEntry>> last(Stream<TreeItem<OutlineEntry>> items) {
        return items.filter(item -> item.getValue().line() <= line).reduce((_, next) -> next);
    }

    private TreeItem<OutlineEntry> document(OutlineEntry entry) {
        var item = new TreeItem<>(entry);
        var name = entry.title() + " " + entry.detail();
        item.setExpanded(!closed.contains(name));
        item.expandedProperty().subscribe(open -> {
            if (open) {
                closed.remove(name);
            } else {
                closed.add(name);
            }
        });
        return item;
    }

    private void go() {
        Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .ifPresent(item -> go.accept(item.getValue().line()));
    }
}

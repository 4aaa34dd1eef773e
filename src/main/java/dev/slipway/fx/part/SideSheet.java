package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sheet that comes in from the right over a `StackPane`, without dimming it; Esc closes it and gives focus back.
@DefaultProperty("content")
public final class SideSheet extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Label title = new Label();
    private final VBox body = new VBox();
    private final HBox actions = new HBox();
    private @Nullable Node focusedBefore;

    public SideSheet() {
        getStyleClass().add("side-sheet");
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        body.getStyleClass().add("sheet-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        actions.getStyleClass().add("sheet-actions");
        actions.managedProperty().bind(actions.visibleProperty());
        actions.getChildren().addListener((ListChangeListener<Node>)
                _ -> actions.setVisible(!actions.getChildren().isEmpty()));
        actions.setVisible(false);
        getChildren().addAll(head(), body, actions);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        open.subscribe((_, is) -> move(is));
    }

    public void open() {
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public ObservableList<Node> getContent() {
        return body.getChildren();
    }

    /// The buttons at its foot.
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    private HBox head() {
        title.getStyleClass().add("section");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var close = new Button("", new FontIcon("oct-x-16"));
        close.getStyleClass().addAll("button-small", "icon-only", "quiet");
        close.setAccessibleText(Texts.of("sheet.close"));
        close.setTooltip(new Tooltip(Texts.of("sheet.close")));
        close.setOnAction(_ -> close());
        var head = new HBox(title, filler, close);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && open.get()) {
            close();
            key.consume();
        }
    }

    private void move(boolean is) {
        pseudoClassStateChanged(OPEN, is);
        var scene = getScene();
        if (scene == null) {
            return;
        }
        if (is) {
            focusedBefore = scene.getFocusOwner();
            applyCss();
            requestFocusTraversal(TraversalDirection.NEXT);
        } else if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }
}

package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.LogHits;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// The search field of a log pane: what is sought, which of how many, and the ways up and down.
final class LogFind extends HBox {

    private final TextField field = new TextField();
    private final Label places = new Label();
    private final Button up = arrow("oct-chevron-up-16", "log.previous", "Shift+F3");
    private final Button down = arrow("oct-chevron-down-16", "log.next", "F3");
    private final LogChoices choices;
    private boolean roomy = true;

    LogFind(LogChoices choices) {
        this.choices = choices;
        getStyleClass().add("log-find");
        field.setId("log-query");
        field.setPromptText(Texts.of("log.find"));
        field.textProperty().bindBidirectional(choices.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        places.getStyleClass().add("log-places");
        places.setMinWidth(USE_PREF_SIZE);
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("oct-search-16"), field, places, up, down);
        show(false);
    }

    /// Tells of these hits, until others are attached.
    void attach(LogHits hits) {
        Runnable tell = () -> {
            show(choices.search().get().active());
            places.setText(Texts.of(
                    hits.count().get() == 0 ? "log.nowhere" : "log.place",
                    hits.place(),
                    hits.count().get()));
        };
        hits.count().subscribe(tell);
        hits.current().subscribe(tell);
        choices.search().subscribe(tell);
        up.setOnAction(_ -> hits.previous());
        down.setOnAction(_ -> hits.next());
        tell.run();
    }

    void seek() {
        field.requestFocus();
        field.selectAll();
    }

    /// Leaves the places out, for want of room.
    void compact(boolean low) {
        roomy = !low;
        show(up.isVisible());
    }

    private void pressed(KeyEvent event) {
        var key = event.getCode();
        if (key == KeyCode.ENTER) {
            (event.isShiftDown() ? up : down).fire();
            event.consume();
        } else if (key == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void show(boolean active) {
        show(places, active && roomy);
        show(up, active);
        show(down, active);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Button arrow(String icon, String text, String key) {
        var button = new Button();
        button.getStyleClass().addAll("log-arrow", "quiet");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(Texts.of(text));
        button.setTooltip(new Tooltip(Texts.of(text) + "  " + key));
        button.setFocusTraversable(false);
        return button;
    }
}

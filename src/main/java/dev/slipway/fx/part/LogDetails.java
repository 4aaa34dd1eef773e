package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import dev.slipway.log.LogEntry;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of a log in full, as it was written; closed until a line is opened.
final class LogDetails extends BorderPane {

    private final Label title = new Label();
    private final TextArea text = new TextArea();

    LogDetails() {
        getStyleClass().add("log-details");
        title.getStyleClass().add("log-details-title");
        Whole.inTooltip(title);
        text.getStyleClass().add("log-details-text");
        text.accessibleTextProperty().bind(title.textProperty());
        text.setEditable(false);
        text.setWrapText(true);
        var close = new Button();
        close.getStyleClass().addAll("log-arrow", "quiet");
        close.setGraphic(new FontIcon("oct-x-16"));
        close.setAccessibleText(Texts.of("log.close-details"));
        close.setTooltip(new Tooltip(Texts.of("log.close-details")));
        close.setOnAction(_ -> close());
        var head = new BorderPane(null, null, close, null, new HBox(title));
        head.getStyleClass().add("log-details-head");
        setTop(head);
        setCenter(text);
        close();
    }

    void open(LogEntry entry) {
        title.setText(
                String.join("  ", entry.time().toString(), entry.level().name(), entry.source(), entry.subject()));
        text.setText(entry.raw());
        setVisible(true);
        setManaged(true);
    }

    /// Whether there was anything to close.
    boolean close() {
        var open = isVisible();
        setVisible(false);
        setManaged(false);
        return open;
    }
}

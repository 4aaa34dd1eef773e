package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.LogLines;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The foot of a log pane: what its owner has to say about the log, or that there are older lines.
final class LogBottom extends HBox {

    private final Label sentence = new Label();
    private final Hyperlink older = new Hyperlink(Texts.of("log.read-older"));
    private String news = "";
    private LogLines.State state = LogLines.State.LOADING;

    LogBottom() {
        getStyleClass().add("log-bottom");
        var dot = new Region();
        dot.getStyleClass().add("log-dot");
        dot.visibleProperty().bind(older.visibleProperty().not());
        dot.managedProperty().bind(dot.visibleProperty());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        older.setId("log-older");
        older.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(dot, sentence, older);
        tell();
    }

    void attach(LogLines lines) {
        older.setOnAction(_ -> lines.readOlder());
        lines.state().subscribe(now -> {
            state = now;
            tell();
        });
    }

    void say(String words) {
        news = words;
        tell();
    }

    private void tell() {
        var cut = state == LogLines.State.END_ONLY;
        sentence.setText(news.isEmpty() ? Texts.of("log.older") : news);
        older.setVisible(cut && news.isEmpty());
        older.setManaged(cut && news.isEmpty());
        setVisible(cut || !news.isEmpty());
        setManaged(cut || !news.isEmpty());
    }
}

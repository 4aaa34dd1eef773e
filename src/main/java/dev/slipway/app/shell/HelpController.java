package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Act;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds the sheet of shortcuts.
public final class HelpController {

    private static final String PLACES = "go-";

    private final List<Act> acts;

    @FXML
    private VBox places;

    @FXML
    private VBox commands;

    @FXML
    private VBox pages;

    public HelpController(List<Act> acts) {
        this.acts = acts.stream().filter(act -> act.keys().isPresent()).toList();
    }

    @FXML
    private void initialize() {
        places.getChildren().setAll(rows(acts.stream().filter(act -> act.id().startsWith(PLACES))));
        commands.getChildren().setAll(rows(acts.stream().filter(act -> !act.id().startsWith(PLACES))));
        pages.getChildren()
                .setAll(PageKeys.ALL.stream()
                        .map(key -> row(Texts.of("help.key." + key.id()), key.keys()))
                        .toList());
    }

    private static List<Node> rows(Stream<Act> acts) {
        return acts.<Node>map(act -> row(Texts.of("act." + act.id()), act.keys().orElseThrow()))
                .toList();
    }

    private static Node row(String name, String keys) {
        var words = new Label(name);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var caps = new KeyCaps(keys);
        caps.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(words, caps);
        row.getStyleClass().add("help-row");
        return row;
    }
}

package dev.slipway.fx.part;

import atlantafx.base.controls.ToggleSwitch;
import dev.slipway.finding.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// The upper row of a log pane: its tabs, and what can be done with the log as a whole.
final class LogHead extends HBox {

    private final Label note = new Label();
    private final Button live = new Button(Texts.of("log.live"), new FontIcon("oct-fold-down-16"));
    private final ToggleSwitch follow = new ToggleSwitch();
    private final Button save = icon("log-save", "oct-download-16", "log.save");
    private final ToggleButton enlarge = new ToggleButton();
    private final HBox middle = new HBox();

    LogHead(LogChoices choices, LogTabs tabs) {
        getStyleClass().add("log-head");
        setHgrow(tabs, Priority.ALWAYS);
        note.getStyleClass().add("log-note");
        note.setMinWidth(USE_PREF_SIZE);
        note.textProperty().bind(choices.note());
        live.setId("log-live");
        live.getStyleClass().addAll("log-live", "quiet");
        live.setMinWidth(USE_PREF_SIZE);
        live.visibleProperty().bind(choices.following().not());
        live.managedProperty().bind(live.visibleProperty());
        live.setOnAction(_ -> choices.following().set(true));
        follow.setId("log-follow");
        follow.getStyleClass().add("log-follow");
        follow.setAccessibleText(Texts.of("log.follow"));
        follow.selectedProperty().bindBidirectional(choices.following());
        enlarge.setId("log-enlarge");
        enlarge.getStyleClass().addAll("log-icon", "quiet");
        enlarge.setGraphic(new FontIcon("fth-maximize-2"));
        enlarge.setAccessibleText(Texts.of("log.enlarge"));
        enlarge.setTooltip(new Tooltip(Texts.of("log.enlarge")));
        middle.getStyleClass().add("log-middle");
        getChildren().addAll(tabs, note, live, middle, following(), save, enlarge);
    }

    /// What stands between the tabs and the switch.
    void put(Node... between) {
        middle.getChildren().setAll(between);
        middle.setManaged(between.length > 0);
    }

    private HBox following() {
        var word = new Label(Texts.of("log.follow"));
        word.setOnMouseClicked(_ -> follow.setSelected(!follow.isSelected()));
        word.setMinWidth(USE_PREF_SIZE);
        var both = new HBox(follow, word);
        both.getStyleClass().add("log-following");
        return both;
    }

    Button save() {
        return save;
    }

    ToggleButton enlarge() {
        return enlarge;
    }

    private static Button icon(String id, String literal, String text) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("log-icon", "quiet");
        button.setGraphic(new FontIcon(literal));
        button.setAccessibleText(Texts.of(text));
        button.setTooltip(new Tooltip(Texts.of(text)));
        return button;
    }
}

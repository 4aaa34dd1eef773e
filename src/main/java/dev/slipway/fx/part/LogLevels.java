package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.log.LogLevel;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The choice of the level from which lines are shown.
final class LogLevels extends ComboBox<LogLevel> {

    LogLevels(LogChoices choices) {
        getStyleClass().add("log-levels");
        setId("log-level");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Texts.of("log.level"));
        getItems().setAll(LogLevel.values());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LogLevel level) {
                return level == null ? "" : word(level);
            }

            @Override
            public LogLevel fromString(String text) {
                throw new UnsupportedOperationException("levels are chosen, not typed");
            }
        });
        valueProperty().bindBidirectional(choices.level());
    }

    private static String word(LogLevel level) {
        return switch (level) {
            case DEBUG -> Texts.of("log.level.debug");
            case INFO -> Texts.of("log.level.info");
            case WARN -> Texts.of("log.level.warn");
            case ERROR -> Texts.of("log.level.error");
        };
    }
}

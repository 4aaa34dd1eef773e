package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import java.util.List;
import javafx.scene.Node;

/// Saving what a log pane shows.
final class LogSave {

    private LogSave() {}

    /// Asks where to, and writes the lines there in the background.
    static void ask(LogList list, Background background) {
        FileQuestions.dialogs()
                .save((Node) list, Texts.of("log.save"), "log.txt")
                .ifPresent(file -> {
                    var rows = List.copyOf(list.getItems());
                    background.run(() -> LogCopy.toFile(file, rows), () -> {});
                });
    }
}

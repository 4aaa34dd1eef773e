package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Background;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Saving what a log pane shows.
final class LogSave {

    private LogSave() {}

    /// Asks where to, and writes the lines there in the background.
    static void ask(LogList list, Background background) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("log.save"));
        chooser.setInitialFileName("log.txt");
        var file = chooser.showSaveDialog(((Node) list).getScene().getWindow());
        if (file != null) {
            var rows = List.copyOf(list.getItems());
            background.run(() -> LogCopy.toFile(file.toPath(), rows), () -> {});
        }
    }
}

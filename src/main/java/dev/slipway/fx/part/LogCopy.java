package dev.slipway.fx.part;

import dev.slipway.fx.LogRow;
import dev.slipway.log.LogEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Lines of a log as text, for the clipboard and for a file.
final class LogCopy {

    private LogCopy() {}

    static String text(List<LogRow> rows) {
        return rows.stream().map(LogRow::entry).map(LogCopy::line).collect(Collectors.joining("\n"));
    }

    static void toClipboard(List<LogRow> rows) {
        var content = new ClipboardContent();
        content.putString(text(rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void toFile(Path file, List<LogRow> rows) throws IOException {
        Files.write(file, rows.stream().map(LogRow::entry).map(LogCopy::line).toList());
    }

    private static String line(LogEntry entry) {
        return String.join(
                " ",
                entry.time().toString(),
                entry.level().name(),
                entry.source(),
                entry.subject(),
                entry.words().text());
    }
}

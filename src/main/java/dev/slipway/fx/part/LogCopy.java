package dev.slipway.fx.part;

import dev.slipway.fx.Copied;
import dev.slipway.fx.LogRow;
import dev.slipway.log.LogEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Lines of a log as text, for the clipboard and for a file.
final class LogCopy {

    private LogCopy() {}

    static String text(List<LogRow> rows) {
        return rows.stream().map(LogRow::entry).map(LogCopy::line).collect(Collectors.joining("\n"));
    }

    static void toClipboard(List<LogRow> rows) {
        Copied.toClipboard(text(rows));
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

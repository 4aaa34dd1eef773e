package dev.slipway.inventory;

import dev.slipway.store.AtomicFile;
import dev.slipway.store.SecretStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a hardware CSV, of which an edit changes a few letters or leaves out whole rows, and nothing else.
///
/// It holds passwords: `toString` does not show it.
public record HardwareText(Path file, String text) {

    /// Writes a label of a machine in a file differently. Nobody else saves the inventory in between.
    public static void relabel(Path file, String hostname, String label, String other) throws IOException {
        SecretStore.beside(file).alone(() -> {
            var text = new HardwareText(file, Files.readString(file));
            AtomicFile.writePrivate(
                    file, text.relabelled(hostname, label, other).text());
            return file;
        });
    }

    /// The text with one label of a machine written differently; unchanged when the machine does not carry it.
    public HardwareText relabelled(String hostname, String label, String other) {
        var rows = rows();
        return Optional.ofNullable(rows.get(hostname))
                .map(row -> new HardwareText(file, replaced(row, label, other)))
                .orElse(this);
    }

    private String replaced(Row row, String label, String other) {
        var line = text.substring(row.start(), row.end());
        return text.substring(0, row.start())
                + line.replaceFirst(
                        "(?<=[,|\"\\s])" + Pattern.quote(label) + "(?=[,|\"\\s])", Matcher.quoteReplacement(other))
                + text.substring(row.end());
    }

    /// The text with the rows of these machines only, byte for byte.
    public HardwareText only(Set<String> hostnames) {
        var rows = rows();
        var kept = rows.entrySet().stream()
                .filter(row -> hostnames.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Row::start))
                .map(row -> text.substring(row.start(), row.end()))
                .map(line -> line.endsWith("\n") ? line : line + "\n")
                .collect(Collectors.joining());
        var head = rows.values().stream().mapToInt(Row::start).min().orElse(text.length());
        return new HardwareText(file, text.substring(0, head) + kept);
    }

    private Map<String, Row> rows() {
        var lines = HardwareCsv.reader().read(file, text).rows();
        var starts = starts();
        var sorted = lines.values().stream().sorted().toList();
        return lines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var next = sorted.indexOf(entry.getValue()) + 1;
            var end = next < sorted.size() ? starts.get(sorted.get(next) - 1) : text.length();
            return new Row(starts.get(entry.getValue() - 1), end);
        }));
    }

    private List<Integer> starts() {
        var starts = new ArrayList<>(List.of(0));
        for (var feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            starts.add(feed + 1);
        }
        return starts;
    }

    @Override
    public String toString() {
        return "text of " + file;
    }

    private record Row(int start, int end) {}
}

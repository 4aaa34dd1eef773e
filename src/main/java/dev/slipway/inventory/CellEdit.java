package dev.slipway.inventory;

import dev.slipway.store.AtomicFile;
import dev.slipway.store.SecretStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One cell of a hardware CSV given another value; every other byte and the file's mode stay as they are.
public final class CellEdit {

    private final String text;
    private final List<List<Cell>> rows = new ArrayList<>();

    private CellEdit(String text) {
        this.text = text;
        scan();
    }

    /// @throws IOException when the file cannot be read or written, or has no such cell
    public static void set(Path csv, String machine, Column column, String value) throws IOException {
        // Between the reading and the writing nobody else may save the inventory.
        SecretStore.beside(csv).alone(() -> {
            var edit = new CellEdit(Files.readString(csv));
            AtomicFile.replace(csv, edit.with(machine, column, value));
            return csv;
        });
    }

    /// The text of a CSV with `value` in every cell but the head of a column, also where the column is there twice.
    public static String all(String text, Column column, String value) {
        var edit = new CellEdit(text);
        var places = edit.places(column).boxed().toList();
        var out = new StringBuilder();
        var done = 0;
        for (var row : edit.rows.subList(1, edit.rows.size())) {
            for (var place : places) {
                if (!edit.text(row, place).isEmpty()) {
                    out.append(text, done, row.get(place).start).append(quoted(value));
                    done = row.get(place).end;
                }
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /// The text of a sound CSV without the passwords that are known of the BMCs of their rows.
    static String without(BmcPasswords known, String text) {
        var edit = new CellEdit(text);
        var address = edit.place(Column.BMC_IP);
        var user = edit.place(Column.BMC_USERNAME);
        var place = edit.place(Column.BMC_PASSWORD);
        var out = new StringBuilder();
        var done = 0;
        for (var row : edit.rows.subList(1, edit.rows.size())) {
            var password = BmcPasswords.Login.of(edit.text(row, address), edit.text(row, user))
                    .flatMap(known::of);
            if (password.filter(edit.text(row, place)::equals).isPresent()) {
                out.append(text, done, row.get(place).start);
                done = row.get(place).end;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private String with(String machine, Column column, String value) throws IOException {
        var name = index(Column.HOSTNAME);
        var place = index(column);
        for (var row : rows) {
            if (row.size() > Math.max(name, place) && word(row.get(name)).equals(machine)) {
                var cell = row.get(place);
                return text.substring(0, cell.start) + quoted(value) + text.substring(cell.end);
            }
        }
        throw new IOException("no machine " + machine + " in the inventory");
    }

    private int index(Column column) throws IOException {
        var place = place(column);
        if (place < 0) {
            throw new IOException("no column " + column.header() + " in the inventory");
        }
        return place;
    }

    /// Of a repeated column EKS Anywhere reads the right-most.
    private int place(Column column) {
        return places(column).max().orElse(-1);
    }

    private IntStream places(Column column) {
        var head = rows.getFirst();
        return IntStream.range(0, head.size())
                .filter(index -> word(head.get(index)).equals(column.header()));
    }

    private void scan() {
        var row = new ArrayList<Cell>();
        var start = text.startsWith("\uFEFF") ? 1 : 0;
        var quoted = false;
        for (var at = start; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                var end = letter == '\n' && at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
                row.add(new Cell(start, end));
                start = at + 1;
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        row.add(new Cell(start, text.length()));
        rows.add(List.copyOf(row));
    }

    private String word(Cell cell) {
        var raw = text.substring(cell.start, cell.end).strip();
        return raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"") ? unquoted(raw) : raw;
    }

    /// The value of a cell as it is, with its blanks; nothing when the row has no such cell.
    private String text(List<Cell> row, int place) {
        if (place < 0 || place >= row.size()) {
            return "";
        }
        var raw = text.substring(row.get(place).start, row.get(place).end);
        return raw.startsWith("\"") ? unquoted(raw) : raw;
    }

    private static String unquoted(String raw) {
        return raw.substring(1, raw.length() - 1).replace("\"\"", "\"");
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    /// Where a cell lies in the text.
    private record Cell(int start, int end) {}
}

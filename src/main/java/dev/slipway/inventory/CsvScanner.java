package dev.slipway.inventory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits a text into records as Go's `encoding/csv` does, the reader of EKS Anywhere; unlike it, goes on after damage.
///
/// It refuses quotes that other readers let pass, such as one inside a cell that does not begin with one: a password
/// like `a"b` has to be refused here too, and not twenty minutes into a run.
final class CsvScanner {

    private static final String BARE_QUOTE = "bare \" in non-quoted-field";
    private static final String STRAY_QUOTE = "extraneous or missing \" in quoted-field";

    private final String text;
    private final char separator;
    private int next;
    private int number;
    private String line = "";
    private int at;
    private int start;
    private Optional<String> damage = Optional.empty();

    private CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<CsvRecord> scan(String text) {
        return scan(text, ',');
    }

    static List<CsvRecord> scan(String text, char separator) {
        var scanner = new CsvScanner(text, separator);
        var records = new ArrayList<CsvRecord>();
        while (scanner.advance()) {
            if (!scanner.line.isEmpty()) {
                records.add(scanner.record());
            }
        }
        return records;
    }

    private CsvRecord record() {
        start = number;
        damage = Optional.empty();
        var cells = new ArrayList<String>();
        while (true) {
            var cell = line.startsWith("\"", at) ? quoted() : plain();
            if (damage.isPresent()) {
                break;
            }
            cells.add(cell);
            if (at == line.length()) {
                break;
            }
            at++;
        }
        return new CsvRecord(start, cells, damage);
    }

    private String plain() {
        var comma = line.indexOf(separator, at);
        var end = comma < 0 ? line.length() : comma;
        var cell = line.substring(at, end);
        var quote = cell.indexOf('"');
        if (quote >= 0) {
            damaged(at + quote, BARE_QUOTE);
        }
        at = end;
        return cell;
    }

    private String quoted() {
        var cell = new StringBuilder();
        var second = next;
        at++;
        while (true) {
            var quote = line.indexOf('"', at);
            if (quote < 0) {
                cell.append(line, at, line.length()).append('\n');
                at = line.length();
                if (!advance()) {
                    damaged(at, text.endsWith("\n") ? 1 : 0, STRAY_QUOTE);
                    // The quote was meant to end somewhere: the following lines are read as records of their own.
                    next = second;
                    number = start;
                    return "";
                }
                continue;
            }
            cell.append(line, at, quote);
            at = quote + 1;
            if (at == line.length() || line.charAt(at) == separator) {
                return cell.toString();
            }
            if (line.charAt(at) != '"') {
                damaged(quote, STRAY_QUOTE);
                return "";
            }
            cell.append('"');
            at++;
        }
    }

    private void damaged(int index, String what) {
        damaged(index, 0, what);
    }

    // Go counts the end of a line as part of it.
    private void damaged(int index, int ends, String what) {
        var column = line.substring(0, index).getBytes(StandardCharsets.UTF_8).length + ends + 1;
        var position = "parse error on line " + number + ", column " + column + ": " + what;
        damage = Optional.of(start == number ? position : "record on line " + start + "; " + position);
    }

    private boolean advance() {
        if (next >= text.length()) {
            return false;
        }
        var end = text.indexOf('\n', next);
        line = text.substring(next, end < 0 ? text.length() : end);
        next = end < 0 ? text.length() : end + 1;
        if (line.endsWith("\r")) {
            line = line.substring(0, line.length() - 1);
        }
        number++;
        at = 0;
        return true;
    }
}

package dev.slipway.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One condition on lines, as an operator writes it: `rack=c,d`, `!rack=c` or any text.
///
/// A name before `=` is a label's or a column's; several values are alternatives.
public record LineFilter(String text) {

    public LineFilter {
        text = Blanks.trim(text);
    }

    /// Whether it is a condition on one field.
    public boolean named() {
        return body().indexOf('=') > 0;
    }

    public boolean matches(Sheet sheet, Line line) {
        return text.isEmpty() || body().isEmpty() || inverse() != holds(sheet, line);
    }

    /// The values of which a line may have any in this field, in lower case; empty when this is another condition.
    public List<String> alternatives(String field) {
        return named() && !inverse() && body().startsWith(field + "=") ? values() : List.of();
    }

    private boolean holds(Sheet sheet, Line line) {
        if (named()) {
            var name = body().substring(0, body().indexOf('='));
            var value = name.equals(Column.BMC_PASSWORD.header())
                    ? ""
                    : SheetFields.of(sheet, line, name).toLowerCase(Locale.ROOT);
            return values().stream().anyMatch(wanted -> wanted.equals(value));
        }
        var wanted = body().toLowerCase(Locale.ROOT);
        return sheet.columns().stream()
                .filter(column -> !column.equals(Column.BMC_PASSWORD.header()))
                .anyMatch(column ->
                        sheet.cell(line, column).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private List<String> values() {
        return Arrays.asList(body().substring(body().indexOf('=') + 1)
                .toLowerCase(Locale.ROOT)
                .split(",", -1));
    }

    private boolean inverse() {
        return text.startsWith("!");
    }

    private String body() {
        return inverse() ? text.substring(1) : text;
    }
}

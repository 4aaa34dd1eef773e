package dev.slipway.inventory.ui;

import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// In which order lines stand: by the text of columns, the first before the next; as they are in the sheet without any.
record Order(List<Term> terms) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;

    Order {
        terms = List.copyOf(terms);
    }

    /// One column, and which way.
    record Term(String column, Way way) {}

    /// The smallest first, or last.
    enum Way {
        UP,
        DOWN
    }

    static Order none() {
        return new Order(List.of());
    }

    List<Line> of(Sheet sheet, List<Line> lines) {
        return terms.stream()
                .map(term -> comparator(sheet, lines, term))
                .reduce(Comparator::thenComparing)
                .map(order -> lines.stream().sorted(order).toList())
                .orElse(lines);
    }

    private static Comparator<Line> comparator(Sheet sheet, List<Line> lines, Term term) {
        // What is compared is made once for each line, not once for each comparison.
        var keys = new HashMap<Integer, String>();
        lines.forEach(line -> keys.put(line.key(), sortable(sheet.cell(line, term.column()))));
        Comparator<Line> up = Comparator.comparing(line -> keys.getOrDefault(line.key(), ""));
        return term.way() == Way.UP ? up : up.reversed();
    }

    // Numbers of one length, so that 10.0.0.9 comes before 10.0.0.10.
    private static String sortable(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}

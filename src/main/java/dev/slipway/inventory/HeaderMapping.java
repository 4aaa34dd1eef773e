package dev.slipway.inventory;

import dev.slipway.finding.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the columns of a file are understood, one part for each, in the file's order.
public record HeaderMapping(List<Part> parts) {

    private static final Pattern SECRET = Pattern.compile("(?i)pass|pwd|secret|credential|token");

    public HeaderMapping {
        parts = List.copyOf(parts);
    }

    /// A column by its name in the file, and the name of the column it becomes; without one it is left out.
    public record Part(String name, Optional<String> meaning) {

        /// The column of EKS Anywhere it becomes.
        public Optional<Column> column() {
            return meaning.flatMap(Column::named);
        }
    }

    /// A column two of the file would become.
    public record Clash(Column column, List<String> names) {

        public Clash {
            names = List.copyOf(names);
        }
    }

    /// What the names suggest. What no column of EKS Anywhere is like keeps its name.
    public static HeaderMapping of(List<String> header) {
        var names = header.stream().map(Blanks::trim).toList();
        var takers = takers(names);
        return new HeaderMapping(IntStream.range(0, names.size())
                .mapToObj(index -> new Part(
                        names.get(index),
                        meant(names.get(index))
                                .filter(column -> Integer.valueOf(index).equals(takers.get(column)))
                                .map(Column::header)
                                .or(() -> foreign(names.get(index)))))
                .toList());
    }

    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /// The same, with another meaning of a column. It may be another column's too, until that one gets another.
    public HeaderMapping with(int index, String meaning) {
        return changed(index, Optional.of(meaning));
    }

    /// The same, with a column left out.
    public HeaderMapping without(int index) {
        return changed(index, Optional.empty());
    }

    /// What more than one column of the file would become.
    public Optional<Clash> clash() {
        var claims = parts.stream()
                .flatMap(part -> part.column().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(column -> new Clash(column, claiming(column)));
    }

    /// The columns that become one of another name.
    public List<Part> renamed() {
        return parts.stream()
                .filter(part ->
                        part.meaning().filter(name -> !name.equals(part.name())).isPresent())
                .toList();
    }

    /// The names of the columns it makes.
    List<String> columns() {
        return parts.stream().flatMap(part -> part.meaning().stream()).toList();
    }

    /// Of a record of the file, the cells of these columns.
    List<String> cells(List<String> record) {
        return IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).meaning().isPresent())
                .mapToObj(index -> index < record.size() ? record.get(index) : "")
                .toList();
    }

    private List<String> claiming(Column column) {
        return parts.stream()
                .filter(part -> part.column().filter(column::equals).isPresent())
                .map(Part::name)
                .toList();
    }

    private HeaderMapping changed(int index, Optional<String> meaning) {
        var changed = new ArrayList<>(parts);
        changed.set(index, new Part(parts.get(index).name(), meaning));
        return new HeaderMapping(changed);
    }

    /// Which column of the file is most likely each of EKS Anywhere's: the one that is written most alike, and of
    /// several the right-most, which EKS Anywhere would read.
    private static Map<Column, Integer> takers(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .filter(index -> meant(names.get(index)).isPresent())
                .collect(Collectors.toMap(
                        index -> meant(names.get(index)).orElseThrow(),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.<Integer>comparingInt(index -> difference(names.get(index)))
                                .thenComparing(Collections.reverseOrder()))));
    }

    private static int difference(String name) {
        return meant(name)
                .map(column -> Likeness.distance(name, column.header()))
                .orElse(0);
    }

    private static Optional<Column> meant(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Column.named(plain)
                .or(() -> Likeness.nearest(name, Arrays.stream(Column.values()).map(Column::header))
                        .flatMap(Column::named));
    }

    // A spreadsheet with an empty column has an empty name in its header. A password nobody knows as a BMC's would
    // stand in the inventory for all to see.
    private static Optional<String> foreign(String name) {
        return Optional.of(name)
                .filter(own -> !own.isEmpty() && !SECRET.matcher(own).find())
                .filter(own -> Column.named(own).isEmpty());
    }
}

package dev.slipway.inventory;

import dev.slipway.finding.Likeness;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The first record of the CSV: which column stands where, and which are missing.
///
/// Blanks around a name do not matter to the reading, but a required column written with them counts as missing
/// (EKS Anywhere: pkg/providers/tinkerbell/hardware/csv.go).
final class Header {

    private final List<String> names;
    private final Map<Column, List<Integer>> positions = new EnumMap<>(Column.class);

    Header(List<String> names) {
        this.names = names;
        var byName = IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        index -> Blanks.trim(names.get(index)), TreeMap::new, Collectors.toList()));
        byName.forEach((name, indices) -> Column.named(name).ifPresent(column -> positions.put(column, indices)));
    }

    /// The header with one more column at its end.
    Header with(Column column) {
        return new Header(
                Stream.concat(names.stream(), Stream.of(column.header())).toList());
    }

    int width() {
        return names.size();
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /// Where the column stands; of a repeated one, every place.
    List<Integer> positions(Column column) {
        return positions.getOrDefault(column, List.of());
    }

    boolean knowsNothing() {
        return positions.isEmpty();
    }

    List<Column> missing() {
        return Arrays.stream(Column.values())
                .filter(column -> column.required() && !names.contains(column.header()))
                .toList();
    }

    List<Column> repeated() {
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// An unknown name in the header that probably means this column.
    Optional<String> slip(Column column) {
        return has(column)
                ? names.stream()
                        .filter(name -> Blanks.trim(name).equals(column.header()))
                        .findFirst()
                : Likeness.nearest(column.header(), unknown());
    }

    private Stream<String> unknown() {
        return names.stream().filter(name -> Column.named(Blanks.trim(name)).isEmpty());
    }
}

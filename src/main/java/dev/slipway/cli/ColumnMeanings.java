package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.HeaderMapping;
import dev.slipway.inventory.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the columns of a file are, as somebody typed it: their name there, and that of EKS Anywhere's column or
/// nothing.
record ColumnMeanings(Map<String, String> typed) {

    /// What the names of the columns suggest, with what was typed in its place.
    ///
    /// @throws UsageException when there is no such column, there or here
    HeaderMapping over(HeaderMapping suggested) {
        var mapping = suggested;
        for (var meaning : typed.entrySet()) {
            mapping = over(mapping, meaning.getKey(), meaning.getValue());
        }
        return mapping;
    }

    private static HeaderMapping over(HeaderMapping mapping, String theirs, String ours) {
        var index = mapping.names().indexOf(theirs);
        if (index < 0) {
            throw new UsageException(Texts.of("hardware.map.theirs", theirs, ours, quoted(mapping.names())));
        }
        if (ours.isEmpty()) {
            return mapping.without(index);
        }
        if (Column.named(ours).isEmpty()) {
            var known = Sheet.empty().columns();
            throw new UsageException(Texts.of("hardware.map.ours", theirs, ours, String.join(", ", known)));
        }
        return mapping.with(index, ours);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }
}

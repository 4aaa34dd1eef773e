package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import java.util.stream.Stream;

/// The rules of the labels column.
final class LabelRules {

    private LabelRules() {}

    /// Pairs that are none end EKS Anywhere's reading before it judges anything else in the row.
    static Stream<Finding> pairs(Row row) {
        return Label.read(row.text(Column.LABELS)).broken().stream()
                .map(pair -> Finding.error("inventory.labels.pair", row.at(Column.LABELS), pair)
                        .as("read: invalid hardware: cannot assign field at "
                                + row.header().positions(Column.LABELS).getLast()
                                + " to hardware.Machine through index chain [7]: badly formatted key-value pair: "
                                + pair));
    }

    static Stream<Finding> syntax(Row row) {
        return Label.read(row.text(Column.LABELS)).labels().stream().flatMap(label -> syntax(row, label));
    }

    private static Stream<Finding> syntax(Row row, Label label) {
        var key = LabelSyntax.reasonsAgainstKey(label.key());
        var value = LabelSyntax.reasonsAgainstValue(label.value());
        return Stream.concat(
                Stream.of(key)
                        .filter(reasons -> !reasons.isEmpty())
                        .map(reasons -> Finding.error("inventory.labels.key", row.at(Column.LABELS), label.key())
                                .as(String.join("; ", reasons))),
                Stream.of(value)
                        .filter(reasons -> !reasons.isEmpty())
                        .map(reasons -> Finding.error("inventory.labels.value", row.at(Column.LABELS), label.value())
                                .as(String.join("; ", reasons))));
    }
}

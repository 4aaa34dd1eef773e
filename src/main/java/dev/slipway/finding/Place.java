package dev.slipway.finding;

import java.nio.file.Path;

/// Where a finding is: a position in a file, a cell of a table, or a thing with a name.
public sealed interface Place {

    /// A position in a document, one-based. `path` is the field, such as `spec.controlPlaneConfiguration.count`.
    record InDocument(Path file, int line, int column, String path) implements Place {}

    /// A cell of a CSV. `row` is the file's line of the record, one-based; `column` the header's name, empty for the
    /// row.
    record InTable(Path file, int row, String column) implements Place {}

    /// A whole file, when no position in it is to blame.
    record InFile(Path file) implements Place {}

    /// Something with a name of its own, such as a machine or a program.
    record Named(String name) implements Place {}
}

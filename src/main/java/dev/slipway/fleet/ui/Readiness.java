package dev.slipway.fleet.ui;

import dev.slipway.fx.part.Status;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The Administrative machine in short: whether it is ready, and why not. Whoever checks it gives this.
public interface Readiness {

    ReadOnlyObjectProperty<Report> report();

    void checkAgain();

    void open();

    /// What the last look found. `word` says how it stands.
    record Report(String host, String computer, Status status, String word, List<Row> rows) {

        public Report {
            rows = List.copyOf(rows);
        }
    }

    /// One thing that was looked at, and what was found.
    record Row(Status status, String name, String value) {}
}

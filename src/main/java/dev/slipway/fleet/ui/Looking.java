package dev.slipway.fleet.ui;

import dev.slipway.fx.part.YamlView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Shows what is looked at whenever something of it changes, and its document while that is read.
final class Looking implements AutoCloseable {

    private final ClusterViewModel model;
    private final YamlView document;
    private final ObservableValue<Boolean> reading;
    private final Consumer<Inspection> show;
    private final Subscription shown;
    private Optional<Inspection> before = Optional.empty();

    private Looking(
            ClusterViewModel model, YamlView document, ObservableValue<Boolean> reading, Consumer<Inspection> show) {
        this.model = model;
        this.document = document;
        this.reading = reading;
        this.show = show;
        this.shown = Subscription.combine(
                model.chosen().subscribe(_ -> look()),
                model.cluster().subscribe(_ -> look()),
                model.moment().subscribe(_ -> look()),
                reading.subscribe(_ -> read()));
    }

    /// `reading` says whether the document is in sight.
    static Looking at(
            ClusterViewModel model, YamlView document, ObservableValue<Boolean> reading, Consumer<Inspection> show) {
        return new Looking(model, document, reading, show);
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void look() {
        var now = model.inspection();
        if (!now.equals(before)) {
            before = now;
            now.ifPresent(show);
            read();
        }
    }

    private void read() {
        if (reading.getValue()) {
            document.show(model.document());
        }
    }
}

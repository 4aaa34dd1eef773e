package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Route;
import dev.slipway.fx.RowList;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// All runs of the workspace, the newest first, and those that match a filter.
public final class RunsViewModel implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMillis(500);

    private final RowList<RunRow> all = new RowList<>();
    private final FilteredList<RunRow> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final RunPlace place;
    private Subscription news = () -> {};

    private RunsViewModel(RunPlace place) {
        this.place = place;
        filter.subscribe(words -> rows.setPredicate(row -> row.matches(words)));
    }

    public static RunsViewModel follow(RunPlace place) {
        var model = new RunsViewModel(place);
        var changed = place.background().onFx(AT_MOST, model::show);
        model.news = place.watch().listen(changed::signal);
        model.show();
        return model;
    }

    RunPlace place() {
        return place;
    }

    ObservableList<RunRow> all() {
        return all;
    }

    FilteredList<RunRow> rows() {
        return rows;
    }

    StringProperty filter() {
        return filter;
    }

    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    void open(RunRow row) {
        place.navigator().go(new Route.Run(row.id()));
    }

    void create() {
        place.navigator().go(new Route.CreateCluster(Optional.empty()));
    }

    @Override
    public void close() {
        news.close();
    }

    private void show() {
        all.update(place.watch().states().stream().map(RunRow::of).toList());
        sentence.set(Texts.of("runs.sentence", all.size()));
    }
}

package dev.slipway.fx;

import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogSink;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/// The lines of a feed as a list can show them: filtered, searched, bounded; however many come, a flush is one change.
///
/// Filtering and searching happen on a worker. Everything but what is named otherwise is for the FX thread.
public final class LogLines implements AutoCloseable {

    /// How many lines are kept; the rest is in the file.
    public static final int CAPACITY = 200_000;

    private static final Duration FLUSH = Duration.ofMillis(50);

    private final ObjectProperty<LogFilter> filter = new SimpleObjectProperty<>(LogFilter.ALL);
    private final ObjectProperty<LogSearch> search = new SimpleObjectProperty<>(LogSearch.NONE);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private final LogDesk desk = new LogDesk(CAPACITY);
    private final LogRows rows = new LogRows(CAPACITY);
    private final LogHits hits = new LogHits(rows);
    private final Background background;
    private final Coalescer news;
    private final Subscription following;
    private final LogFeed feed;
    private boolean working;
    private boolean again;
    private boolean whole;

    /// What is known of the log's beginning.
    public enum State {
        LOADING,
        WHOLE,
        /// Older lines are in the file.
        END_ONLY
    }

    private LogLines(LogFeed feed, Background background) {
        this.background = background;
        this.feed = feed;
        this.news = background.onFx(FLUSH, this::work);
        filter.addListener((_, _, _) -> pickAnew());
        search.addListener((_, _, _) -> pickAnew());
        this.following = feed.follow(new Sink());
    }

    public static LogLines follow(LogFeed feed, Background background) {
        return new LogLines(feed, background);
    }

    public ObjectProperty<LogFilter> filter() {
        return filter;
    }

    public ObjectProperty<LogSearch> search() {
        return search;
    }

    /// Those that pass the filter.
    public ObservableList<LogRow> rows() {
        return rows;
    }

    /// Those of the rows that the search finds.
    public LogHits hits() {
        return hits;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The sources that have occurred.
    public Set<String> sources() {
        return seen.get().sources();
    }

    /// The machines and clusters that have occurred.
    public Set<String> subjects() {
        return seen.get().subjects();
    }

    /// Called when a source or a subject occurs for the first time.
    public Subscription onSeen(Runnable action) {
        return seen.subscribe(_ -> action.run())::unsubscribe;
    }

    /// Reads older lines out of the file, as far as there is room.
    public void readOlder() {
        background.run(feed::older, older -> {
            if (older.isEmpty()) {
                state.set(State.WHOLE);
            } else {
                desk.prepend(older);
                pickAnew();
            }
        });
    }

    @Override
    public void close() {
        following.close();
    }

    private void pickAnew() {
        whole = true;
        work();
    }

    private void work() {
        if (working) {
            again = true;
            return;
        }
        working = true;
        again = false;
        var order = new LogDesk.Order(filter.get(), search.get(), whole);
        var known = seen.get();
        whole = false;
        background.run(() -> desk.pick(order, known), this::show);
    }

    private void show(LogDesk.Pick pick) {
        if (pick.whole()) {
            rows.replace(pick.rows());
            hits.replace(pick.hits());
        } else {
            rows.advance(pick.first(), pick.rows());
            hits.advance(pick.first(), pick.hits());
        }
        seen.set(pick.seen());
        working = false;
        if (again) {
            work();
        }
    }

    private final class Sink implements LogSink {

        @Override
        public void add(List<LogEntry> lines) {
            desk.add(lines);
            news.signal();
        }

        @Override
        public void caughtUp(Extent extent) {
            var known = extent == Extent.WHOLE ? State.WHOLE : State.END_ONLY;
            background.onFx(() -> state.set(known)).signal();
        }
    }
}

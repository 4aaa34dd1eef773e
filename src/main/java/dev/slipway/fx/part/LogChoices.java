package dev.slipway.fx.part;

import dev.slipway.fx.LogFilter;
import dev.slipway.fx.LogSearch;
import dev.slipway.log.LogLevel;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// What the reader of a log has chosen to see, and how. For the FX thread.
final class LogChoices {

    private final ObservableList<LogTab> tabs = FXCollections.observableArrayList(LogTab.all());
    private final ObjectProperty<LogTab> tab = new SimpleObjectProperty<>(tabs.getFirst());
    private final ObjectProperty<LogLevel> level = new SimpleObjectProperty<>(LogLevel.INFO);
    private final ObservableSet<String> without = FXCollections.observableSet();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final BooleanProperty wrapped = new SimpleBooleanProperty();
    private final BooleanProperty brief = new SimpleBooleanProperty();
    private final ObjectBinding<LogFilter> filter = Bindings.createObjectBinding(
            () -> new LogFilter(tab.get().part(), level.get(), Set.copyOf(without)), tab, level, without);
    private final ObjectBinding<LogSearch> search =
            Bindings.createObjectBinding(() -> new LogSearch(query.get().strip()), query);

    LogChoices() {
        following.subscribe(on -> {
            if (on) {
                note.set("");
            }
        });
    }

    ObservableList<LogTab> tabs() {
        return tabs;
    }

    ObjectProperty<LogTab> tab() {
        return tab;
    }

    ObjectProperty<LogLevel> level() {
        return level;
    }

    /// The sources left out.
    ObservableSet<String> without() {
        return without;
    }

    StringProperty query() {
        return query;
    }

    /// Why the log stands still; empty when it does not, or when the reader knows.
    StringProperty note() {
        return note;
    }

    /// Whether the newest line stays in sight.
    BooleanProperty following() {
        return following;
    }

    BooleanProperty wrapped() {
        return wrapped;
    }

    /// Whether times are without their milliseconds.
    BooleanProperty brief() {
        return brief;
    }

    ObjectBinding<LogFilter> filter() {
        return filter;
    }

    ObjectBinding<LogSearch> search() {
        return search;
    }

    /// Keeps the chosen tab where there is one of its name.
    void offer(List<LogTab> offered) {
        if (looks(offered).equals(looks(tabs))) {
            return;
        }
        var title = tab.get().title();
        tabs.setAll(offered);
        tab.set(offered.stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElse(offered.getFirst()));
    }

    /// Shows the tab of a machine, and adds it if need be.
    void open(LogTab wanted) {
        var there =
                tabs.stream().filter(one -> one.title().equals(wanted.title())).findFirst();
        if (there.isEmpty()) {
            tabs.add(wanted);
        }
        tab.set(there.orElse(wanted));
    }

    private static List<Object> looks(List<LogTab> some) {
        return some.stream()
                .<Object>map(tab -> List.of(tab.title(), tab.status()))
                .toList();
    }
}

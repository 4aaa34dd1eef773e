package dev.slipway.fx.part;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// A row of a table that flashes when the state of what it shows changes.
public final class StateRow<T> extends TableRow<T> {

    private final Flash flash = new Flash(this, getChildren());
    private final Function<? super T, ?> subject;
    private final Function<? super T, Status> status;
    // Of the whole table, since a table may deal its rows out anew at any change.
    private final Map<Object, Status> known;

    private StateRow(Function<? super T, ?> subject, Function<? super T, Status> status, Map<Object, Status> known) {
        this.subject = subject;
        this.status = status;
        this.known = known;
    }

    /// The rows of one table; `subject` tells what is the same thing in another state.
    public static <T> Callback<TableView<T>, TableRow<T>> of(
            Function<? super T, ?> subject, Function<? super T, Status> status) {
        var known = new HashMap<Object, Status>();
        return _ -> new StateRow<>(subject, status, known);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            flash.end();
            return;
        }
        var now = status.apply(item);
        var before = known.put(subject.apply(item), now);
        if (before != null && before != now) {
            flash.begin(now);
        }
    }
}

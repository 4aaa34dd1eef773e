package dev.slipway.fx.part;

import java.util.function.Function;
import javafx.scene.control.TableRow;

/// A row of a table that flashes when the state of what it shows changes.
public final class StateRow<T> extends TableRow<T> {

    private final Flash flash = new Flash(this, getChildren());
    private final Function<? super T, ?> subject;
    private final Function<? super T, Status> status;

    /// `subject` tells what is the same thing in another state.
    public StateRow(Function<? super T, ?> subject, Function<? super T, Status> status) {
        this.subject = subject;
        this.status = status;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            flash.clear();
        } else {
            flash.show(subject.apply(item), status.apply(item));
        }
    }
}

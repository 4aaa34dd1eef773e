package dev.slipway.fx;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All that goes on in the background, the newest first. Used on the FX thread.
public final class Tasks {

    private static final int REMEMBERED = 100;

    private final ObservableList<Task> all = FXCollections.observableArrayList();
    private final ObservableList<Task> readOnly = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Task> all() {
        return readOnly;
    }

    /// Adds a task, or puts it in the place of the one with its id.
    public void put(Task task) {
        for (var index = 0; index < all.size(); index++) {
            if (all.get(index).id().equals(task.id())) {
                all.set(index, task);
                return;
            }
        }
        all.addFirst(task);
        if (all.size() > REMEMBERED) {
            all.removeLast();
        }
    }

    public void remove(String id) {
        all.removeIf(task -> task.id().equals(id));
    }

    public void clearFinished() {
        all.removeIf(Task::over);
    }
}

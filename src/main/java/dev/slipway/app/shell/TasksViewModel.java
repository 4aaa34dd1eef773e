package dev.slipway.app.shell;

import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.fx.Tasks;
import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;

/// What goes on: first what runs, then what waits for a decision, then what is over.
public final class TasksViewModel {

    private final Tasks tasks;
    private final Navigator navigator;
    private final ObjectProperty<Overlay> overlay;
    private final SortedList<Task> sorted;
    private final ObjectBinding<Integer> running;
    private final BooleanBinding empty;

    public TasksViewModel(Tasks tasks, Navigator navigator, ObjectProperty<Overlay> overlay) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.overlay = overlay;
        this.sorted = new SortedList<>(tasks.all(), Comparator.comparingInt(TasksViewModel::rank));
        this.running = Bindings.createObjectBinding(
                () -> TopBarViewModel.Activity.of(tasks.all()).running(), tasks.all());
        this.empty = Bindings.isEmpty(tasks.all());
    }

    public ObservableList<Task> tasks() {
        return sorted;
    }

    public ObjectBinding<Integer> running() {
        return running;
    }

    public BooleanBinding empty() {
        return empty;
    }

    public void clearFinished() {
        tasks.clearFinished();
    }

    public void go(Route route) {
        overlay.set(Overlay.NONE);
        navigator.go(route);
    }

    private static int rank(Task task) {
        return switch (task.state()) {
            case RUNNING, SIMULATED -> 0;
            case NEEDS_YOU -> 1;
            case DONE, REHEARSED, STOPPED, FAILED -> 2;
        };
    }
}

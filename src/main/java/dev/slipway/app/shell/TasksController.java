package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.fx.part.EmptyState;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Binds the list of tasks.
public final class TasksController {

    private final TasksViewModel model;
    private final Map<String, TaskRow> byId = new HashMap<>();

    @FXML
    private Label summary;

    @FXML
    private ScrollPane list;

    @FXML
    private VBox rows;

    @FXML
    private EmptyState none;

    public TasksController(TasksViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.running().map(count -> Texts.of("shell.tasks.running", count)));
        none.visibleProperty().bind(model.empty());
        none.managedProperty().bind(model.empty());
        list.visibleProperty().bind(model.empty().not());
        list.managedProperty().bind(list.visibleProperty());
        model.tasks().addListener((ListChangeListener<Task>) _ -> show());
        show();
    }

    @FXML
    private void clearFinished() {
        model.clearFinished();
    }

    @FXML
    private void all() {
        model.go(new Route.Runs());
    }

    private void show() {
        byId.keySet().retainAll(model.tasks().stream().map(Task::id).toList());
        rows.getChildren().setAll(model.tasks().stream().map(this::row).toList());
    }

    // A task keeps its row, so that the keyboard stays where it is.
    private TaskRow row(Task task) {
        var row = byId.computeIfAbsent(task.id(), _ -> new TaskRow(model));
        row.show(task);
        return row;
    }
}

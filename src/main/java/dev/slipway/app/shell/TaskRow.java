package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Task;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One task: how it stands, how far it is, and one button.
final class TaskRow extends HBox {

    private static final double ICON = 15;

    private final TasksViewModel model;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final StatusIcon icon = new StatusIcon(Status.PENDING, ICON);
    private final Button button = new Button();

    TaskRow(TasksViewModel model) {
        this.model = model;
        getStyleClass().add("task-row");
        title.getStyleClass().add("strong");
        detail.getStyleClass().add("caption");
        detail.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("task-bar");
        button.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(title, bar, detail);
        words.getStyleClass().add("task-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words, button);
    }

    void show(Task task) {
        title.setText(task.title());
        detail.setText(task.detail());
        icon.setStatus(status(task));
        bar.setVisible(moves(task) && task.progress().isPresent());
        bar.setManaged(bar.isVisible());
        bar.setProgress(task.progress().orElse(0));
        act(task).ifPresentOrElse(this::offer, () -> button.setVisible(false));
        button.getStyleClass().setAll("button", "button-xs", task.over() ? "quiet" : "plain");
        setAccessibleText(task.title() + ", " + icon.getStatus().word() + ", " + task.detail());
    }

    private Optional<Deed> act(Task task) {
        return task.open()
                .map(route -> new Deed("shell.task." + (task.over() ? "show" : "open"), () -> model.go(route)))
                .or(() -> task.stop().map(stop -> new Deed("shell.task.cancel", stop)));
    }

    private void offer(Deed deed) {
        button.setVisible(true);
        button.setText(Texts.of(deed.key()));
        button.setOnAction(_ -> deed.run().run());
    }

    private static boolean moves(Task task) {
        return task.state() == Task.State.RUNNING || task.state() == Task.State.SIMULATED;
    }

    private static Status status(Task task) {
        return switch (task.state()) {
            case RUNNING -> Status.RUNNING;
            case SIMULATED, REHEARSED -> Status.SIMULATED;
            case STOPPED -> Status.STOPPED;
            case NEEDS_YOU -> Status.WARNING;
            case DONE -> Status.READY;
            case FAILED -> Status.FAILED;
        };
    }

    private record Deed(String key, Runnable run) {}
}

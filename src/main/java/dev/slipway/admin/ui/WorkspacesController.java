package dev.slipway.admin.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.Tag;
import dev.slipway.site.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The workspaces that were opened on this machine.
public final class WorkspacesController {

    private final Workspace current;
    private final List<Workspace> known;
    private final Consumer<? super Workspace> open;
    private final Consumer<? super Workspace> forget;
    private final Runnable start;

    @FXML
    private VBox rows;

    @FXML
    private EmptyState empty;

    /// `known` are all of them, `current` is open.
    public WorkspacesController(
            Workspace current,
            List<Workspace> known,
            Consumer<? super Workspace> open,
            Consumer<? super Workspace> forget,
            Runnable start) {
        this.current = current;
        this.known = List.copyOf(known);
        this.open = open;
        this.forget = forget;
        this.start = start;
    }

    @FXML
    private void initialize() {
        rows.getChildren().setAll(known.stream().map(this::row).toList());
        rows.getChildren().stream().skip(1).forEach(row -> row.getStyleClass().add("divided"));
        showEmptiness();
    }

    @FXML
    private void addAnother() {
        start.run();
    }

    private Node row(Workspace workspace) {
        var row = new SettingRow();
        row.setName(workspace.name());
        row.setSentence(workspace.folder().toString());
        if (workspace.simulated()) {
            row.getControl().add(new Tag(Texts.of("settings.workspaces.lab"), Status.SIMULATED));
        }
        if (workspace.equals(current)) {
            row.getControl().add(new Tag(Texts.of("settings.workspaces.open-now")));
        } else {
            row.getControl().add(button("settings.workspaces.open", workspace, () -> open.accept(workspace)));
            row.getControl().add(button("settings.workspaces.forget", workspace, () -> forget(workspace, row)));
        }
        return row;
    }

    private void forget(Workspace workspace, Node row) {
        forget.accept(workspace);
        rows.getChildren().remove(row);
        showEmptiness();
    }

    private void showEmptiness() {
        empty.setVisible(rows.getChildren().isEmpty());
        empty.setManaged(rows.getChildren().isEmpty());
    }

    private static Button button(String key, Workspace workspace, Runnable run) {
        var button = new Button(Texts.of(key));
        button.getStyleClass().add("button-small");
        button.setAccessibleText(Texts.of(key + ".spoken", workspace.name()));
        button.setOnAction(_ -> run.run());
        return button;
    }
}

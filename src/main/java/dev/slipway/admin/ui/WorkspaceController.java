package dev.slipway.admin.ui;

import dev.slipway.admin.WorkspaceFacts;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Background;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.Facts.Fact;
import dev.slipway.site.Workspace;
import java.util.List;
import javafx.fxml.FXML;

/// The workspace that is open, and what lies in it.
public final class WorkspaceController {

    private final Workspace workspace;
    private final Background background;
    private final Runnable openFolder;

    @FXML
    private Facts facts;

    /// `openFolder` shows the folder on the desktop.
    public WorkspaceController(Workspace workspace, Background background, Runnable openFolder) {
        this.workspace = workspace;
        this.background = background;
        this.openFolder = openFolder;
    }

    @FXML
    private void initialize() {
        facts.show(about());
        background.run(() -> WorkspaceFacts.of(workspace), this::show);
    }

    @FXML
    private void openFolder() {
        openFolder.run();
    }

    private List<Fact> about() {
        return List.of(
                Fact.of(Texts.of("admin.workspace.name"), workspace.name()),
                Fact.of(
                        Texts.of("admin.workspace.kind"),
                        Texts.of(workspace.simulated() ? "admin.workspace.lab" : "admin.workspace.real")),
                Fact.mono(Texts.of("admin.workspace.folder"), workspace.folder().toString()));
    }

    private void show(WorkspaceFacts counted) {
        facts.add(count("admin.workspace.machines", counted.machines()));
        facts.add(count("admin.workspace.specifications", counted.specifications()));
        facts.add(count("admin.workspace.clusters", counted.clusters()));
        facts.add(count("admin.workspace.runs", counted.runs()));
    }

    private static Fact count(String key, int count) {
        return Fact.mono(Texts.of(key), String.valueOf(count));
    }
}

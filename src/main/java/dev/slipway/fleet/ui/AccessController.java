package dev.slipway.fleet.ui;

import dev.slipway.fx.part.CommandHint;
import dev.slipway.fx.part.EmptyState;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How to reach a cluster from a terminal.
public final class AccessController implements AutoCloseable {

    private final ClusterViewModel model;
    private Subscription shown = () -> {};

    @FXML
    private VBox known;

    @FXML
    private CommandHint kubeconfig;

    @FXML
    private CommandHint export;

    @FXML
    private CommandHint nodes;

    @FXML
    private EmptyState nothing;

    public AccessController(ClusterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        shown = model.cluster().subscribe(_ -> show());
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void show() {
        var file = model.kubeconfig();
        known.setVisible(file.isPresent());
        nothing.setVisible(file.isEmpty());
        file.ifPresent(path -> {
            kubeconfig.setCommand(path.toString());
            export.setCommand("export KUBECONFIG=" + path);
        });
        model.kubectl().ifPresent(nodes::setCommand);
    }
}

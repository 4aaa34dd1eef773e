package dev.slipway.spec.ui;

import atlantafx.base.controls.ToggleSwitch;
import dev.slipway.fx.part.Panel;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Flux;
import dev.slipway.spec.Spot;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Binds who may log in to the machines, and the repository the cluster follows.
public final class AccessController {

    private final DraftViewModel draft;

    @FXML
    private Panel login;

    @FXML
    private FieldRow user;

    @FXML
    private FieldRow key;

    @FXML
    private ToggleSwitch flux;

    @FXML
    private Label unused;

    @FXML
    private VBox fluxFields;

    @FXML
    private FieldRow repository;

    @FXML
    private FieldRow branch;

    @FXML
    private FieldRow folder;

    AccessController(DraftViewModel draft) {
        this.draft = draft;
    }

    @FXML
    private void initialize() {
        user.show(SystemController.ofMachines(draft, "spec.users[0].name"));
        key.show(SystemController.ofMachines(draft, "spec.users[0].sshAuthorizedKeys[0]"));
        login.getContent().add(new UsersField(new UsersViewModel(draft)));
        repository.show(FieldViewModel.of(draft, Spot.only(Flux.KIND, "spec.git.repositoryUrl")));
        branch.show(FieldViewModel.of(draft, Spot.only(Flux.KIND, "spec.branch"), "main"));
        folder.show(FieldViewModel.of(draft, Spot.only(Flux.KIND, "spec.clusterConfigPath"), "clusters"));
        draft.draft().subscribe(now -> {
            login.setVisible(ClusterParts.configs(now.file()).stream()
                    .anyMatch(
                            config -> Spot.of(ClusterParts.provider(now.file()).machineKind(), config, "spec.users")
                                    .present(now.file())));
            login.setManaged(login.isVisible());
        });
        fluxFields.visibleProperty().bind(flux.selectedProperty());
        fluxFields.managedProperty().bind(flux.selectedProperty());
        unused.visibleProperty().bind(flux.selectedProperty().not());
        unused.managedProperty().bind(unused.visibleProperty());
        draft.draft().subscribe(now -> flux.setSelected(Flux.in(now.file())));
        flux.selectedProperty().subscribe((_, is) -> draft.edit(is ? Flux::added : Flux::removed));
    }
}

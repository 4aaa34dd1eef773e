package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Spot;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// Binds the name and the versions of a cluster.
public final class BasicsController implements AutoCloseable {

    private final DraftViewModel draft;
    private final View other;

    @FXML
    private VBox form;

    @FXML
    private FieldRow name;

    @FXML
    private FieldRow kubernetes;

    @FXML
    private FieldRow release;

    BasicsController(DraftViewModel draft, View other) {
        this.draft = draft;
        this.other = other;
    }

    @FXML
    private void initialize() {
        form.getChildren().add(other.node());
        // An emptied name is not written: the documents that carry it would lose their own.
        name.show(new FieldViewModel(
                draft,
                _ -> Spot.cluster("metadata.name"),
                (file, text) -> text.isEmpty() ? file : ClusterParts.named(file, text),
                Optional.empty()));
        kubernetes.show(FieldViewModel.of(draft, Spot.cluster("spec.kubernetesVersion")));
        draft.judgement()
                .subscribe(judgement -> kubernetes.offer(judgement.choices().kubernetes()));
        release.show(FieldViewModel.of(draft, Spot.cluster("spec.eksaVersion"), Texts.of("wizard.default.release")));
    }

    @Override
    public void close() {
        other.close();
    }
}

package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.Spot;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;

/// Binds the name and the versions of a cluster.
public final class BasicsController {

    /// The minor versions of Kubernetes the present release of EKS Anywhere creates, the newest first.
    private static final List<String> KUBERNETES = List.of("1.36", "1.35", "1.34", "1.33");

    private final DraftViewModel draft;

    @FXML
    private FieldRow name;

    @FXML
    private FieldRow kubernetes;

    @FXML
    private FieldRow release;

    BasicsController(DraftViewModel draft) {
        this.draft = draft;
    }

    @FXML
    private void initialize() {
        // An emptied name is not written: the documents that carry it would lose their own.
        name.show(new FieldViewModel(
                draft,
                _ -> Spot.cluster("metadata.name"),
                (file, text) -> text.isEmpty() ? file : BareMetal.named(file, text),
                Optional.empty()));
        kubernetes.show(FieldViewModel.of(draft, Spot.cluster("spec.kubernetesVersion")), KUBERNETES);
        release.show(FieldViewModel.of(draft, Spot.cluster("spec.eksaVersion"), Texts.of("wizard.default.release")));
    }
}

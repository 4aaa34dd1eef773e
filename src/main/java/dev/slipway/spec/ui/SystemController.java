package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.util.Optional;
import javafx.fxml.FXML;

/// Binds the operating system of the machines.
public final class SystemController {

    private final DraftViewModel draft;

    @FXML
    private FieldRow family;

    @FXML
    private FieldRow image;

    @FXML
    private FieldRow hook;

    SystemController(DraftViewModel draft) {
        this.draft = draft;
    }

    @FXML
    private void initialize() {
        family.show(ofMachines(draft, "spec.osFamily"));
        draft.judgement()
                .subscribe(judgement -> family.offer(judgement.choices().systems()));
        image.show(FieldViewModel.of(draft, SystemController::image, Optional.empty()));
        hook.show(FieldViewModel.of(
                draft, Spot.only(BareMetal.DATACENTER, "spec.hookImagesURLPath"), Texts.of("wizard.default.release")));
    }

    /// The image of all machines; where it is given for the control plane's alone, that one.
    private static Spot image(SpecFile file) {
        var common = Spot.only(BareMetal.DATACENTER, "spec.osImageURL");
        return ClusterParts.configs(file).stream()
                .map(config -> Spot.of(BareMetal.MACHINES, config, "spec.osImageURL"))
                .filter(own -> common.text(file).isEmpty() && own.present(file))
                .findFirst()
                .orElse(common);
    }

    /// A value that all machine configs share; writing it writes all.
    static FieldViewModel ofMachines(DraftViewModel draft, String path) {
        return new FieldViewModel(
                draft,
                file -> Spot.of(
                        ClusterParts.provider(file).machineKind(),
                        ClusterParts.configs(file).stream().findFirst().orElse(""),
                        path),
                (file, text) -> {
                    var edited = file;
                    for (var config : ClusterParts.configs(file)) {
                        edited = Spot.of(ClusterParts.provider(file).machineKind(), config, path)
                                .set(edited, text);
                    }
                    return edited;
                },
                Optional.empty());
    }
}

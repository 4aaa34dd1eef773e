package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Panel;
import javafx.fxml.FXML;

/// Binds the description of the infrastructure a cluster runs on.
public final class DatacenterController {

    private final WizardViewModel model;

    @FXML
    private Panel panel;

    DatacenterController(WizardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        panel.setTitle(Texts.of("wizard.provider." + model.provider().getValue().word()));
        panel.getContent().setAll(new KindForm(new KindFormModel(model, KindPart.datacenter())));
    }
}

package dev.slipway.spec.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.VBox;

/// On demand, the fields of a group that its card has no room for: labels, taints, bounds and the like.
final class GroupFields {

    private final WizardViewModel wizard;
    private String shown = "";

    GroupFields(WizardViewModel wizard) {
        this.wizard = wizard;
    }

    /// Shows them in a box while `wanted` says so.
    void showIn(VBox box, GroupCard now, BooleanProperty wanted) {
        box.setVisible(wanted.get());
        box.setManaged(wanted.get());
        var path = wanted.get() ? now.path() : "";
        if (!path.equals(shown)) {
            shown = path;
            box.getChildren().setAll(path.isEmpty() ? List.of() : List.of(form(path)));
        }
    }

    private KindForm form(String path) {
        var part = KindPart.group(path).without("upgradeRolloutStrategy");
        return new KindForm(new KindFormModel(wizard, part)).open();
    }
}

package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.inventory.Machine;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The last question before disks are overwritten: each is named, and the cluster's name has to be typed.
final class StartConfirmation {

    private static final int ROWS = 8;

    private final ReviewViewModel model;

    StartConfirmation(ReviewViewModel model) {
        this.model = model;
    }

    void ask(Window owner) {
        var start = new ButtonType(Texts.of("wizard.start"), ButtonData.OK_DONE);
        var cancel = new ButtonType(Texts.of("wizard.confirm.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.of("wizard.confirm.title", model.files().name()));
        dialog.setHeaderText(Texts.of("wizard.confirm.head", model.wiped().size()));
        var typed = new TextField();
        typed.setId("confirm-name");
        dialog.getDialogPane().setContent(content(typed));
        dialog.getDialogPane().getButtonTypes().setAll(cancel, start);
        dialog.getDialogPane().getStyleClass().add("start-confirmation");
        Appearance.dress(dialog.getDialogPane().getScene());
        var go = dialog.getDialogPane().lookupButton(start);
        go.setId("confirm-start");
        go.getStyleClass().add("danger");
        // Enter in the field must not overwrite disks.
        ((Button) go).setDefaultButton(false);
        go.disableProperty()
                .bind(typed.textProperty().isNotEqualTo(model.files().name()));
        dialog.resultProperty().subscribe(answer -> {
            if (answer == start) {
                model.start();
            }
        });
        dialog.show();
        typed.requestFocus();
    }

    private VBox content(TextField typed) {
        var disks =
                new TextArea(model.wiped().stream().map(StartConfirmation::disk).collect(Collectors.joining("\n")));
        disks.setEditable(false);
        disks.setPrefRowCount(Math.min(ROWS, model.wiped().size()));
        disks.getStyleClass().add("mono");
        var prompt = new Label(Texts.of("wizard.confirm.type", model.files().name()));
        prompt.setLabelFor(typed);
        var box = new VBox(disks, prompt, typed);
        box.getStyleClass().add("confirm-body");
        return box;
    }

    private static String disk(Machine machine) {
        return Texts.of("wizard.confirm.disk", machine.hostname(), machine.disk(), machine.ip());
    }
}

package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many machines of an import are ready, and how many have problems; what there is none of is not shown.
public final class ImportCounts extends HBox {

    private static final double ICON = 12;

    private final Label ready = new Label();
    private final Label problems = new Label();

    public ImportCounts() {
        getStyleClass().add("import-counts");
        ready.getStyleClass().add("import-ready");
        problems.getStyleClass().addAll("import-problems", "text-danger");
        ready.setGraphic(new StatusIcon(Status.READY, ICON));
        problems.setGraphic(new StatusIcon(Status.FAILED, ICON));
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(ready, problems);
    }

    void show(int sound, int wrong) {
        show(ready, "hardware.import.ready", sound);
        show(problems, "hardware.import.problems", wrong);
    }

    private static void show(Label label, String words, int count) {
        label.setText(Texts.of(words, count));
        label.setVisible(count > 0);
        label.setManaged(count > 0);
    }
}

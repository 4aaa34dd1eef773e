package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.fx.part.WrapRow;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How the machines serve each cluster, beside the table.
public final class FitController implements AutoCloseable {

    private static final double ICON = 12;

    private final FitViewModel model;
    private Subscription following = () -> {};

    @FXML
    private VBox clusters;

    public FitController(FitViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        following = model.clusters().subscribe(this::show);
        show();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void hide() {
        model.open().set(false);
    }

    private void show() {
        clusters.getChildren()
                .setAll(model.clusters().stream().map(FitController::cluster).toList());
        if (model.clusters().isEmpty()) {
            clusters.getChildren().add(label(Texts.of("hardware.fit.none"), "fit-none"));
        }
    }

    private static Node cluster(FitViewModel.ClusterFit fit) {
        var pill = new StatusPill();
        pill.show(fit.status(), fit.verdict());
        pill.setMinWidth(Region.USE_PREF_SIZE);
        var head = row(
                "fit-cluster-head", label(fit.name(), "subsection"), label(fit.detail(), "caption"), filler(), pill);
        var box = new VBox(head);
        box.getStyleClass().add("fit-cluster");
        fit.groups().forEach(group -> box.getChildren().add(group(group)));
        return box;
    }

    private static Node group(FitViewModel.GroupFit group) {
        var count = label(group.count(), "fit-count", "fit-" + group.status().style());
        var first = row(
                "fit-line", new StatusIcon(group.status(), ICON), label(group.title(), "fit-title"), filler(), count);
        var second =
                row("fit-line", label(group.selector(), "fit-selector"), filler(), label(group.spares(), "fit-spares"));
        var box = new VBox(first, second);
        box.getStyleClass().add("fit-group");
        return box;
    }

    private static WrapRow row(String style, Node... nodes) {
        var row = new WrapRow();
        row.getChildren().setAll(nodes);
        row.getStyleClass().add(style);
        return row;
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}

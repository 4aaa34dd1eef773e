package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.WrapRow;
import dev.slipway.preflight.Topic;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Binds the review: what is to be created, and what the preflight finds.
public final class ReviewController implements AutoCloseable {

    private static final double ICON = 13;

    private final WizardViewModel wizard;
    private final ReviewViewModel model;
    private final View start;
    private final Map<Topic, TopicPane> panes = new EnumMap<>(Topic.class);

    @FXML
    private WrapRow summary;

    @FXML
    private Banner trouble;

    @FXML
    private WrapRow counts;

    @FXML
    private VBox topics;

    ReviewController(WizardViewModel wizard, ReviewViewModel model) {
        this.wizard = wizard;
        this.model = model;
        this.start = Views.load("wizard/start", new StartController(model));
    }

    /// What stands at the right of it.
    Node side() {
        return start.node();
    }

    /// Its buttons at the foot of the window.
    List<Node> actions() {
        return ((StartController) start.controller()).footActions();
    }

    @FXML
    private void initialize() {
        Arrays.stream(Topic.values()).forEach(topic -> panes.put(topic, new TopicPane(topic, model, wizard)));
        topics.getChildren().setAll(panes.values());
        trouble.setStatus(Status.WARNING);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        model.checks().addListener((ListChangeListener<CheckState>) _ -> showChecks());
        wizard.draft().judgement().subscribe(judgement -> new ReviewSummary(judgement, wizard).showIn(summary));
        wizard.step().subscribe(step -> {
            if (step == WizardStep.REVIEW) {
                model.check();
            }
        });
    }

    private void showChecks() {
        panes.forEach((topic, pane) -> {
            pane.show(model.checks().stream()
                    .filter(check -> check.topic() == topic)
                    .toList());
            pane.setVisible(model.built() || topic == Topic.SPECIFICATION);
            pane.setManaged(pane.isVisible());
        });
        counts.getChildren().clear();
        count(Status.READY, "wizard.count.passed");
        count(Status.RUNNING, "wizard.count.running");
        count(Status.WARNING, "wizard.count.warnings");
        count(Status.FAILED, "wizard.count.failed");
    }

    private void count(Status status, String key) {
        var number = CheckState.count(model.checks(), status);
        if (number > 0) {
            var label = new Label(Texts.of(key, number), new StatusIcon(status, ICON));
            label.getStyleClass().addAll("caption", "check-count", status.style());
            counts.getChildren().add(label);
        }
    }

    @FXML
    private void check() {
        model.check();
    }

    @Override
    public void close() {
        model.close();
        start.close();
    }
}

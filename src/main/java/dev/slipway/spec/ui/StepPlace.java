package dev.slipway.spec.ui;

import dev.slipway.fx.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Lays the views of a step out in the frame: beside each other, or below each other where room is short.
final class StepPlace implements AutoCloseable {

    private final WizardViewModel model;
    private final WizardViews views;
    private final Map<String, View> steps = new HashMap<>();
    private final View problems;
    private final View yaml;
    private Optional<View> text = Optional.empty();

    StepPlace(WizardViewModel model, WizardViews views) {
        this.model = model;
        this.views = views;
        this.problems = views.problems();
        this.yaml = views.yaml();
    }

    /// `below` is what stands under the form when there is room.
    void arrange(BorderPane page, ScrollPane form, VBox below) {
        var whole = model.text().open().get();
        var review = model.step().get() == WizardStep.REVIEW;
        List<Node> under = whole || review ? List.of() : List.of(problems.node());
        List<Node> beside = whole ? List.of() : List.of(review ? views.sideOf(step()) : yaml.node());
        below.getChildren().clear();
        page.setRight(null);
        form.setFitToHeight(whole && model.width().get() != Width.TIGHT);
        if (model.width().get() == Width.TIGHT && !whole) {
            form.setContent(stacked(main(), under, beside));
            return;
        }
        form.setContent(main());
        below.getChildren().setAll(under);
        beside.forEach(page::setRight);
    }

    private static VBox stacked(Node main, List<Node> under, List<Node> beside) {
        var all = new ArrayList<Node>(List.of(main));
        all.addAll(under);
        all.addAll(beside);
        var stack = new VBox();
        stack.getStyleClass().add("wizard-stack");
        stack.getChildren().setAll(all);
        return stack;
    }

    /// The buttons of the step at the foot.
    List<Node> actions() {
        return model.step().get() == WizardStep.REVIEW ? views.actionsOf(step()) : List.of();
    }

    Node problems() {
        return problems.node();
    }

    private Node main() {
        return model.text().open().get() ? text().node() : step().node();
    }

    private View step() {
        var step = model.step().get();
        return steps.computeIfAbsent(name(step), _ -> views.of(step));
    }

    // The datacenter's fields are those of one infrastructure.
    private String name(WizardStep step) {
        return step == WizardStep.DATACENTER ? model.provider().getValue().datacenterKind() : views.name(step);
    }

    private View text() {
        var view = text.orElseGet(views::text);
        text = Optional.of(view);
        return view;
    }

    @Override
    public void close() {
        steps.values().forEach(View::close);
        text.ifPresent(View::close);
        problems.close();
        yaml.close();
    }
}

package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds the frame around the steps of a new cluster.
public final class WizardController implements AutoCloseable {

    private static final double ICON = 13;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final WizardViewModel model;
    private final Navigator navigator;
    private final StepPlace place;
    private final Map<String, Runnable> keys;
    private final Map<WizardStep, StepItem> items = new EnumMap<>(WizardStep.class);

    @FXML
    private BorderPane page;

    @FXML
    private Label facts;

    @FXML
    private Label saved;

    @FXML
    private VBox steps;

    @FXML
    private Banner trouble;

    @FXML
    private ScrollPane form;

    @FXML
    private VBox problems;

    @FXML
    private HBox actions;

    @FXML
    private Label errors;

    @FXML
    private Label warnings;

    @FXML
    private Button back;

    @FXML
    private Button next;

    WizardController(WizardViewModel model, WizardViews views, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        this.place = new StepPlace(model, views);
        this.keys = Map.of(
                "Shortcut+Enter", this::next,
                "Shortcut+Z", model.draft()::undo,
                "Shortcut+Shift+Z", model.draft()::redo,
                "F4", () -> place.problems().requestFocusTraversal(TraversalDirection.NEXT));
    }

    @FXML
    private void initialize() {
        facts.textProperty().bind(model.clusterFacts());
        saved.textProperty().bind(model.savedWords());
        model.stepStates().subscribe(this::showStates);
        model.draft().judgement().subscribe(this::count);
        showPause();
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        page.widthProperty().subscribe(this::measure);
        facts.fontProperty().subscribe(this::measure);
        model.step().subscribe(_ -> {
            show();
            form.setVvalue(0);
        });
        model.text().open().subscribe(this::show);
        model.width().subscribe(this::fit);
    }

    private void measure() {
        if (page.getWidth() > 0) {
            model.width().set(Width.of(page.getWidth() / facts.getFont().getSize()));
        }
    }

    private void fit(Width width) {
        page.pseudoClassStateChanged(COMPACT, width != Width.WIDE);
        page.pseudoClassStateChanged(TIGHT, width == Width.TIGHT);
        show();
    }

    private void showPause() {
        var unreadable = model.draft().draft().map(draft -> !draft.readable());
        steps.disableProperty().bind(unreadable);
        next.disableProperty().bind(unreadable);
        trouble.setStatus(Status.WARNING);
        trouble.textProperty().bind(model.draft().trouble());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
    }

    private void showStates(List<StepState> states) {
        states.forEach(state -> item(state.step()).show(state));
        var shown = states.stream().map(state -> item(state.step())).toList();
        steps.getChildren().setAll(shown);
    }

    private StepItem item(WizardStep step) {
        return items.computeIfAbsent(step, _ -> new StepItem(step, () -> model.go(step)));
    }

    private void show() {
        var after = model.way().after(model.step().get());
        place.arrange(page, form, problems);
        actions.getChildren().setAll(place.actions());
        next.setVisible(after.isPresent());
        next.setManaged(next.isVisible());
        next.setText(after.map(step -> Texts.of("wizard.next", step.title())).orElse(""));
        back.setDisable(model.way().before(model.step().get()).isEmpty());
    }

    private void count(Judgement judgement) {
        show(errors, Status.FAILED, "wizard.errors", judgement.errors());
        show(warnings, Status.WARNING, "wizard.warnings", judgement.warnings());
    }

    private static void show(Label label, Status status, String key, long count) {
        label.setGraphic(new StatusIcon(status, ICON));
        label.setText(Texts.of(key, count));
        label.setVisible(count > 0);
        label.setManaged(count > 0);
    }

    // A text area undoes its own letters.
    private void press(KeyEvent event) {
        if (model.text().open().get() && event.getCode() == KeyCode.Z) {
            return;
        }
        keys.entrySet().stream()
                .filter(key -> KeyCombination.valueOf(key.getKey()).match(event))
                .findFirst()
                .ifPresent(key -> {
                    key.getValue().run();
                    event.consume();
                });
    }

    @FXML
    private void save() {
        model.draft().keep();
    }

    @FXML
    private void leave() {
        navigator.go(new Route.Clusters());
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void next() {
        model.next();
    }

    @Override
    public void close() {
        place.close();
        model.close();
    }
}

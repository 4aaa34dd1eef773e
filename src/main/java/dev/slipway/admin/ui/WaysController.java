package dev.slipway.admin.ui;

import dev.slipway.admin.Scenario;
import dev.slipway.admin.Speed;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Pip;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The ways to start as cards of which one is chosen; the lab's with what can be rehearsed.
public final class WaysController implements AutoCloseable {

    private final FirstRunViewModel model;

    @FXML
    private ToggleGroup scenarios;

    @FXML
    private Banner trouble;

    @FXML
    private WayCard lab;

    @FXML
    private WayCard hardware;

    @FXML
    private WayCard connect;

    @FXML
    private ToggleButton create;

    @FXML
    private HBox upgradeHolder;

    @FXML
    private ToggleButton drills;

    @FXML
    private Pips machines;

    @FXML
    private Segmented<Speed> speed;

    @FXML
    private Label length;

    public WaysController(FirstRunViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        trouble.setStatus(Status.FAILED);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        var group = new ToggleGroup();
        Map.of(Way.LAB, lab, Way.HARDWARE, hardware, Way.CONNECT, connect)
                .forEach((way, card) -> bind(way, card, group));
        bindScenarios();
        bindMachines();
    }

    @Override
    public void close() {
        model.close();
    }

    private void bind(Way way, WayCard card, ToggleGroup group) {
        card.join(group);
        card.chosen().set(model.way().get() == way);
        card.chosen().subscribe(chosen -> {
            if (chosen) {
                model.way().set(way);
            }
        });
        card.show(model.facts(way).get());
        model.facts(way).subscribe(card::show);
        card.disableProperty().bind(model.busy());
    }

    private void bindScenarios() {
        create.setSelected(model.scenario().get() == Scenario.CREATE);
        drills.setSelected(model.scenario().get() == Scenario.DRILLS);
        scenarios.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null && was != null) {
                // A click on the chosen one leaves it chosen.
                was.setSelected(true);
            }
        });
        create.selectedProperty().subscribe(() -> choose(create, Scenario.CREATE));
        drills.selectedProperty().subscribe(() -> choose(drills, Scenario.DRILLS));
        // A disabled button shows no tooltip: what holds it does.
        Scenario.UPGRADE.obstacle().ifPresent(reason -> Tooltip.install(upgradeHolder, new Tooltip(reason)));
    }

    private void choose(ToggleButton button, Scenario scenario) {
        if (button.isSelected()) {
            model.scenario().set(scenario);
        }
    }

    private void bindMachines() {
        machines.show(Stream.concat(
                        Stream.generate(() -> Pip.controlPlane(Status.SIMULATED))
                                .limit(3),
                        Stream.generate(() -> Pip.worker(Status.SIMULATED)).limit(4))
                .toList());
        speed.setValue(model.speed().get());
        speed.offer(List.of(Speed.values()), Speed::title);
        speed.valueProperty().bindBidirectional(model.speed());
        length.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(
                                "first-run.length",
                                Speed.REAL_TIME.length(),
                                model.speed().get().length()),
                        model.speed()));
    }
}

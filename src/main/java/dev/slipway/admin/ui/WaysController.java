package dev.slipway.admin.ui;

import dev.slipway.admin.Scenario;
import dev.slipway.admin.Speed;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.OneOf;
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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The ways to start as cards of which one is chosen; the lab's with what can be rehearsed.
public final class WaysController implements AutoCloseable {

    private final FirstRunViewModel model;
    private final OneOf<Way> ways = new OneOf<>();
    private final OneOf<Scenario> scenarios = new OneOf<>();

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
    private ToggleButton upgrade;

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
        Map.of(Way.LAB, lab, Way.HARDWARE, hardware, Way.CONNECT, connect).forEach(this::bind);
        ways.value().bindBidirectional(model.way());
        bindScenarios();
        bindMachines();
    }

    @Override
    public void close() {
        model.close();
    }

    private void bind(Way way, WayCard card) {
        card.join(ways, way);
        card.show(model.facts(way).get());
        model.facts(way).subscribe(card::show);
        card.disableProperty().bind(model.busy());
    }

    private void bindScenarios() {
        scenarios.add(create, Scenario.CREATE);
        scenarios.add(upgrade, Scenario.UPGRADE);
        scenarios.add(drills, Scenario.DRILLS);
        scenarios.value().bindBidirectional(model.scenario());
        // A disabled button shows no tooltip: what holds it does.
        Scenario.UPGRADE.obstacle().ifPresent(reason -> Tooltip.install(upgradeHolder, new Tooltip(reason)));
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

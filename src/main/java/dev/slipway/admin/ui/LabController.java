package dev.slipway.admin.ui;

import dev.slipway.admin.Speed;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.Facts.Fact;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.site.LabState;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The lab of this workspace, with its switch.
public final class LabController implements AutoCloseable {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final LabViewModel model;

    @FXML
    private StatusPill pill;

    @FXML
    private Facts facts;

    @FXML
    private Label trouble;

    @FXML
    private HBox pace;

    @FXML
    private Segmented<Speed> speed;

    @FXML
    private Button start;

    @FXML
    private Button stop;

    public LabController(LabViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        speed.setValue(model.speed().get());
        speed.offer(List.of(Speed.values()), Speed::title);
        speed.valueProperty().bindBidirectional(model.speed());
        trouble.textProperty().bind(model.trouble());
        shownIf(trouble, model.trouble().isNotEmpty());
        shownIf(start, model.state().map(Optional::isEmpty));
        shownIf(pace, model.state().map(Optional::isEmpty));
        shownIf(stop, model.state().map(Optional::isPresent));
        shownIf(facts, model.state().map(Optional::isPresent));
        start.disableProperty().bind(model.busy());
        stop.disableProperty().bind(model.busy());
        model.state().subscribe(this::show);
        model.busy().subscribe(() -> show(model.state().get()));
        model.follow();
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(Optional<LabState> state) {
        if (model.busy().get()) {
            pill.show(Status.RUNNING, Texts.of(state.isPresent() ? "admin.lab.stopping" : "admin.lab.starting"));
        } else if (state.isPresent()) {
            pill.show(Status.SIMULATED, Texts.of("admin.lab.runs"));
        } else {
            pill.show(Status.STOPPED, Texts.of("admin.lab.stopped"));
        }
        state.ifPresent(lab -> facts.show(List.of(
                Fact.mono(Texts.of("admin.lab.speed"), Texts.of("admin.lab.times", lab.speed())),
                Fact.mono(Texts.of("admin.lab.clock"), CLOCK.format(lab.now())),
                Fact.mono(
                        Texts.of("admin.lab.machines"),
                        String.valueOf(lab.machines().size())),
                Fact.mono(Texts.of("admin.lab.process"), String.valueOf(lab.pid())))));
    }

    private static void shownIf(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}

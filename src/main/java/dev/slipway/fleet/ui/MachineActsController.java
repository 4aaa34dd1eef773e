package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fx.Copied;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/// The buttons of the machine that is looked at, and in words why one of them cannot be pressed.
public final class MachineActsController implements AutoCloseable {

    private final ClusterViewModel model;
    private Subscription shown = () -> {};
    private Optional<ClusterMachine> machine = Optional.empty();

    @FXML
    private Button power;

    @FXML
    private Button console;

    @FXML
    private Button cordon;

    @FXML
    private Button replace;

    @FXML
    private Label reasons;

    MachineActsController(ClusterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        reasons.managedProperty().bind(reasons.visibleProperty());
        shown = Subscription.combine(
                model.chosen().subscribe(_ -> look()), model.cluster().subscribe(_ -> look()));
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    @FXML
    private void power() {
        machine.ifPresent(one -> model.deeds().powerCycle(one).act().run());
    }

    /// Its address goes to the clipboard: browsers and consoles of BMCs are the operator's own.
    @FXML
    private void console() {
        machine.flatMap(MachineDeeds::bmc).ifPresent(address -> {
            Copied.toClipboard("https://" + address);
            console.setText(Texts.of("cluster.act.console.copied"));
        });
    }

    @FXML
    private void cordon() {
        machine.ifPresent(one -> model.deeds().cordon(one).act().run());
    }

    @FXML
    private void replace() {
        machine.ifPresent(
                one -> model.deeds().replace(one, model.group(one)).act().run());
    }

    private void look() {
        var before = machine.map(ClusterMachine::host);
        machine = model.chosenMachine();
        machine.ifPresent(one -> {
            if (!before.equals(Optional.of(one.host()))) {
                console.setText(Texts.of("cluster.act.console"));
            }
            console.setDisable(MachineDeeds.bmc(one).isEmpty());
            show(one);
        });
    }

    private void show(ClusterMachine one) {
        var cycle = model.deeds().powerCycle(one);
        var keep = model.deeds().cordon(one);
        var renew = model.deeds().replace(one, model.group(one));
        show(power, cycle);
        show(cordon, keep);
        show(replace, renew);
        var words = Stream.of(cycle, keep, renew)
                .flatMap(offer -> offer.reason().stream())
                .collect(Collectors.joining("\n"));
        reasons.setText(words);
        reasons.setVisible(!words.isEmpty());
    }

    static void show(Button button, Offer offer) {
        button.setText(offer.word());
        button.setDisable(offer.obstacle().isPresent());
    }
}

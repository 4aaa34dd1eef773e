package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Segmented;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Binds the bar that every window of a lab carries.
public final class LabBarController implements AutoCloseable {

    private final LabBarViewModel model;
    private final ObjectProperty<Overlay> overlay;
    private final Runnable leave;

    @FXML
    private Label simulated;

    @FXML
    private Segmented<Integer> speed;

    @FXML
    private Button inject;

    @FXML
    private Button restart;

    public LabBarController(LabBarViewModel model, ObjectProperty<Overlay> overlay, Runnable leave) {
        this.model = model;
        this.overlay = overlay;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        simulated.textProperty().bind(model.state().map(LabBarViewModel::simulated));
        var gone = model.state().map(Optional::isEmpty);
        inject.disableProperty().bind(gone);
        speed.disableProperty().bind(gone);
        restart.visibleProperty().bind(gone);
        restart.managedProperty().bind(gone);
        model.speed().subscribe(this::offer);
        speed.valueProperty().subscribe(factor -> {
            if (factor != null && model.speed().get() > 0) {
                model.changeSpeed(factor);
            }
        });
        model.start();
    }

    @FXML
    private void inject() {
        overlay.set(Overlay.FAULT);
    }

    @FXML
    private void restart() {
        model.restart();
    }

    @FXML
    private void leave() {
        leave.run();
    }

    @Override
    public void close() {
        model.close();
    }

    // The chosen one says what the numbers are.
    private void offer(int chosen) {
        if (chosen > 0) {
            speed.setValue(chosen);
            speed.offer(model.speeds(), factor -> word(factor, chosen));
        }
    }

    private static String word(int factor, int chosen) {
        if (factor == LabBarViewModel.FULL) {
            return Texts.of("shell.lab.full");
        }
        return factor == chosen && factor > 1 ? Texts.of("shell.lab.times", factor) : String.valueOf(factor);
    }
}

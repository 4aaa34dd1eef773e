package dev.slipway.app.shell;

import dev.slipway.fx.Route;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.part.FitRow;
import dev.slipway.site.MachineLoad;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Binds the status bar.
public final class StatusBarController implements AutoCloseable {

    private final StatusBarViewModel model;

    @FXML
    private FitRow parts;

    @FXML
    private Button host;

    @FXML
    private Button cpu;

    @FXML
    private Button memory;

    @FXML
    private Button disk;

    @FXML
    private Label clock;

    public StatusBarController(StatusBarViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        show(host, StatusBarViewModel::host);
        show(cpu, StatusBarViewModel::cpu);
        show(memory, StatusBarViewModel::memory);
        show(disk, StatusBarViewModel::disk);
        clock.textProperty().bind(model.clock());
        model.parts().addListener((ListChangeListener<StatusLine.Part>) _ -> showParts());
        showParts();
        model.start();
    }

    @FXML
    private void admin() {
        model.go(new Route.Admin());
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(Button button, Function<MachineLoad, String> words) {
        button.textProperty().bind(model.load().map(words));
        button.visibleProperty().bind(button.textProperty().isNotEmpty());
        button.managedProperty().bind(button.visibleProperty());
    }

    private void showParts() {
        parts.getChildren().setAll(model.parts().stream().map(this::part).toList());
    }

    private Button part(StatusLine.Part part) {
        var button = new Button(part.text());
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("status-part");
        button.setOnAction(_ -> model.go(part.open()));
        if (part.light() != StatusLine.Light.NONE) {
            var light = new Region();
            light.getStyleClass().addAll("status-light", part.light().name().toLowerCase(Locale.ROOT));
            button.setGraphic(light);
        }
        return button;
    }
}

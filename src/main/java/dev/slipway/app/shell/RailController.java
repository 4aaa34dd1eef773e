package dev.slipway.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// Binds the rail.
public final class RailController {

    private final RailViewModel model;

    @FXML
    private VBox upper;

    @FXML
    private VBox lower;

    public RailController(RailViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        buttons().forEach(button -> button.setOnAction(this::go));
        model.section().subscribe(here -> buttons().forEach(button -> button.select(button.section() == here)));
        model.badges().addListener((MapChangeListener<Object, Object>) _ -> showBadges());
        showBadges();
    }

    private void go(ActionEvent event) {
        if (event.getSource() instanceof RailButton button) {
            model.go(button.section());
        }
    }

    private void showBadges() {
        buttons()
                .forEach(
                        button -> button.show(Optional.ofNullable(model.badges().get(button.section()))));
    }

    private List<RailButton> buttons() {
        return Stream.of(upper, lower)
                .flatMap(box -> box.getChildren().stream())
                .map(RailButton.class::cast)
                .toList();
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.fx.part.YamlView;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// What is known of the object that was chosen on the map.
public final class InspectorController implements AutoCloseable {

    private static final int EVENTS = 5;

    private final ClusterViewModel model;
    private Optional<Looking> looking = Optional.empty();

    @FXML
    private Label kind;

    @FXML
    private Label name;

    @FXML
    private StatusPill pill;

    @FXML
    private Label since;

    @FXML
    private VBox note;

    @FXML
    private Label noteTitle;

    @FXML
    private Label noteText;

    @FXML
    private Button check;

    @FXML
    private Button power;

    @FXML
    private VBox conditions;

    @FXML
    private Facts facts;

    @FXML
    private VBox events;

    @FXML
    private ScrollPane words;

    @FXML
    private YamlView yaml;

    @FXML
    private ToggleButton asYaml;

    public InspectorController(ClusterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        yaml.visibleProperty().bind(asYaml.selectedProperty());
        words.visibleProperty().bind(asYaml.selectedProperty().not());
        note.managedProperty().bind(note.visibleProperty());
        looking = Optional.of(Looking.at(model, yaml, asYaml.selectedProperty(), this::show));
    }

    @FXML
    private void check() {
        model.chosenMachine()
                .ifPresent(one -> model.deeds().check(model.group(one)).act().run());
    }

    @FXML
    private void power() {
        model.chosenMachine()
                .ifPresent(one -> model.deeds().powerCycle(one).act().run());
    }

    @FXML
    private void close(ActionEvent event) {
        event.consume();
        model.chosen().set(Optional.empty());
    }

    @Override
    public void close() {
        looking.ifPresent(Looking::close);
    }

    private void show(Inspection inspection) {
        kind.setText(inspection.kind());
        name.setText(inspection.name());
        pill.show(inspection.status(), inspection.word());
        since.setText(inspection.since());
        note.setVisible(inspection.note().isPresent());
        inspection.note().ifPresent(found -> {
            noteTitle.setText(found.title());
            noteText.setText(found.text());
        });
        model.chosenMachine().ifPresent(one -> {
            MachineActsController.show(check, model.deeds().check(model.group(one)));
            MachineActsController.show(power, model.deeds().powerCycle(one));
        });
        conditions
                .getChildren()
                .setAll(inspection.conditions().stream().map(ConditionRow::new).toArray(Node[]::new));
        facts.show(inspection.facts());
        events.getChildren()
                .setAll(inspection.events().stream()
                        .limit(EVENTS)
                        .map(EventRow::brief)
                        .toArray(Node[]::new));
    }
}

package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.site.LabState;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the choice of a machine and of what shall be wrong with it.
public final class FaultController {

    private final LabBarViewModel model;
    private List<LabState.MachineState> shown = List.of();

    @FXML
    private ComboBox<String> machine;

    @FXML
    private ListView<String> faults;

    @FXML
    private Button inject;

    @FXML
    private VBox broken;

    @FXML
    private Label problem;

    public FaultController(LabBarViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        faults.getItems().setAll(model.faults());
        faults.setCellFactory(_ -> new FaultCell());
        faults.getSelectionModel().selectFirst();
        inject.disableProperty()
                .bind(Bindings.isNull(machine.valueProperty())
                        .or(Bindings.isNull(faults.getSelectionModel().selectedItemProperty())));
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.state().subscribe(this::show);
    }

    @FXML
    private void inject() {
        model.inject(machine.getValue(), faults.getSelectionModel().getSelectedItem());
    }

    private void show(Optional<LabState> state) {
        var machines = state.map(LabState::machines).orElse(List.of());
        var names = machines.stream().map(LabState.MachineState::name).toList();
        if (!machine.getItems().equals(names)) {
            var before = machine.getValue();
            machine.getItems().setAll(names);
            machine.setValue(
                    names.contains(before) ? before : names.stream().findFirst().orElse(null));
        }
        var faulty = machines.stream().filter(one -> !one.faults().isEmpty()).toList();
        // Drawn anew only for news, so that nobody's button is taken away from under the pointer.
        if (!faulty.equals(shown)) {
            shown = faulty;
            broken.getChildren()
                    .setAll(faulty.stream()
                            .flatMap(one -> one.faults().stream().map(fault -> broken(one.name(), fault)))
                            .toList());
        }
    }

    private HBox broken(String name, String fault) {
        var words = new Label(Texts.of("shell.fault.broken", name, Texts.of("lab.fault." + fault)));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var mend = new Button(Texts.of("shell.fault.mend"));
        mend.getStyleClass().add("button-xs");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.setOnAction(_ -> model.mend(name, fault));
        var row = new HBox(words, space, mend);
        row.getStyleClass().add("broken-row");
        return row;
    }

    private static final class FaultCell extends ListCell<String> {

        private final Label word = new Label();
        private final Label meaning = new Label();
        private final VBox words = new VBox(word, meaning);

        FaultCell() {
            word.getStyleClass().add("mono");
            meaning.getStyleClass().add("caption");
        }

        @Override
        protected void updateItem(@Nullable String fault, boolean empty) {
            super.updateItem(fault, empty);
            if (fault == null || empty) {
                setGraphic(null);
            } else {
                word.setText(fault);
                meaning.setText(Texts.of("lab.fault." + fault));
                setGraphic(words);
            }
        }
    }
}

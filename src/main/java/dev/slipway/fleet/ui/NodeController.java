package dev.slipway.fleet.ui;

import dev.slipway.fleet.Happening;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.CountTab;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.fx.part.YamlView;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The machine that is chosen in the table: what is known of it, its events, its conditions, its document.
public final class NodeController implements AutoCloseable {

    private final ClusterViewModel model;
    private final InsideViewModel inside;
    private final NodeLogController log;
    private final View logView;
    private final PodsController podList;
    private final View podView;
    private final View actView;
    private Optional<Looking> looking = Optional.empty();
    private Subscription counting = () -> {};
    private List<Happening> happened = List.of();

    @FXML
    private HBox place;

    @FXML
    private ScrollPane known;

    @FXML
    private TabPane tabs;

    @FXML
    private Label name;

    @FXML
    private StatusPill pill;

    @FXML
    private Facts facts;

    @FXML
    private Pane note;

    @FXML
    private Button check;

    @FXML
    private VBox acts;

    @FXML
    private CountTab podTab;

    @FXML
    private Label noteTitle;

    @FXML
    private CountTab eventTab;

    @FXML
    private Tab yamlTab;

    @FXML
    private VBox events;

    @FXML
    private Label noEvents;

    @FXML
    private VBox conditions;

    @FXML
    private YamlView yaml;

    public NodeController(ClusterViewModel model, InsideViewModel inside) {
        this.model = model;
        this.inside = inside;
        this.podList = new PodsController(model, inside);
        this.podView = Views.load("cluster/pods", podList);
        this.actView = Views.load("cluster/acts", new MachineActsController(model));
        this.log = new NodeLogController(new NodeLogViewModel(model));
        this.logView = Views.load("cluster/log", log);
    }

    @FXML
    private void initialize() {
        note.managedProperty().bind(note.visibleProperty());
        acts.getChildren().setAll(actView.node());
        podTab.setContent(podView.node());
        podTab.countProperty().bind(podList.count());
        place.getChildren().add(logView.node());
        HBox.setHgrow(logView.node(), Priority.ALWAYS);
        hideIf(log.enlarged(), known);
        hideIf(log.enlarged(), tabs);
        counting = inside.inside().subscribe(_ -> model.inspection().ifPresent(this::show));
        looking = Optional.of(Looking.at(model, yaml, yamlTab.selectedProperty(), this::show));
    }

    @Override
    public void close() {
        counting.unsubscribe();
        looking.ifPresent(Looking::close);
        logView.close();
        podView.close();
        actView.close();
    }

    @FXML
    private void check() {
        model.chosenMachine()
                .ifPresent(one -> model.deeds().check(model.group(one)).act().run());
    }

    private static void hideIf(ObservableValue<Boolean> enlarged, Node node) {
        node.visibleProperty().bind(enlarged.map(is -> !is));
        node.managedProperty().bind(node.visibleProperty());
    }

    private void show(Inspection inspection) {
        name.setText(model.chosenMachine().map(machine -> machine.host()).orElse(inspection.name()));
        pill.show(inspection.status(), inspection.word());
        facts.show(model.chosenMachine()
                .map(machine -> NodeFacts.of(machine, inside.pods()))
                .orElseGet(inspection::facts));
        note.setVisible(inspection.note().isPresent());
        inspection.note().ifPresent(found -> noteTitle.setText(found.brief()));
        model.chosenMachine().ifPresent(one -> {
            MachineActsController.show(check, model.deeds().check(model.group(one)));
            check.setAccessibleText(check.getText());
            check.setText(MachineDeeds.checkInShort(model.group(one)));
        });
        eventTab.setCount(inspection.events().size());
        if (!inspection.events().equals(happened)) {
            happened = inspection.events();
            events.getChildren().setAll(happened.stream().map(EventRow::whole).toArray(Node[]::new));
        }
        noEvents.setVisible(inspection.events().isEmpty());
        conditions
                .getChildren()
                .setAll(inspection.conditions().stream().map(ConditionRow::new).toArray(Node[]::new));
    }
}

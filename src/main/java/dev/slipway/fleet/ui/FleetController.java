package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.FleetState;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.LoadingState;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.Status;
import dev.slipway.run.StepRecord;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The page of the fleet: its head, and the regions below.
public final class FleetController implements AutoCloseable {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 1300;

    private final FleetViewModel model;
    private final List<View> regions;
    private final ConnectController sheet;
    private final View sheetView;
    private Subscription shown = () -> {};

    @FXML
    private Pane root;

    @FXML
    private Label counts;

    @FXML
    private Segmented<FleetViewModel.Form> form;

    @FXML
    private Banner interrupted;

    @FXML
    private Pane main;

    @FXML
    private Pane mapPlace;

    @FXML
    private Pane listPlace;

    @FXML
    private Pane attentionPlace;

    @FXML
    private VBox side;

    @FXML
    private Pane nothing;

    @FXML
    private LoadingState loading;

    public FleetController(FleetViewModel model, Readiness readiness, ConnectController sheet) {
        this.model = model;
        this.sheet = sheet;
        this.sheetView = Views.load("fleet/connect", sheet);
        this.regions = List.of(
                Views.load("fleet/map", new FleetMapController(model)),
                Views.load("fleet/list", new FleetListController(model)),
                Views.load("fleet/attention", new AttentionController(model)),
                Views.load("fleet/readiness", new ReadinessController(readiness)),
                Views.load("fleet/activity", new ActivityController(model)));
    }

    @FXML
    private void initialize() {
        mapPlace.getChildren().setAll(regions.get(0).node());
        listPlace.getChildren().setAll(regions.get(1).node());
        attentionPlace.getChildren().setAll(regions.get(2).node());
        side.getChildren().setAll(regions.get(3).node(), regions.get(4).node());
        VBox.setVgrow(regions.get(4).node(), Priority.ALWAYS);
        root.getChildren().add(sheetView.node());
        form.offer(List.of(FleetViewModel.Form.values()), FleetController::word);
        form.icons(one -> one == FleetViewModel.Form.MAP ? "mdoal-account_tree" : "oct-rows-16");
        form.valueProperty().bindBidirectional(model.form());
        counts.textProperty().bind(model.counts());
        show(mapPlace, model.form().isEqualTo(FleetViewModel.Form.MAP));
        show(listPlace, model.form().isEqualTo(FleetViewModel.Form.LIST));
        show(nothing, model.empty());
        show(main, model.empty().or(model.loading()).not());
        interrupted.setStatus(Status.INTERRUPTED);
        loading.loadingProperty().bind(model.loading());
        shown = Subscription.combine(
                model.fleet().subscribe(this::show),
                root.widthProperty()
                        .subscribe(width -> root.pseudoClassStateChanged(NARROW, width.doubleValue() < WIDE)));
    }

    @FXML
    private void connect() {
        sheet.open();
    }

    @FXML
    private void tryLab() {
        model.openFirstRun();
    }

    @FXML
    private void create() {
        model.create();
    }

    @FXML
    private void openInterrupted() {
        model.fleet().get().interrupted().stream().findFirst().ifPresent(run -> model.openRun(run.id()));
    }

    @Override
    public void close() {
        shown.unsubscribe();
        regions.forEach(View::close);
        sheetView.close();
        model.close();
    }

    private void show(FleetState fleet) {
        var run = fleet.interrupted().stream().findFirst();
        interrupted.setVisible(run.isPresent());
        run.ifPresent(found -> {
            var step = found.record().current().map(StepRecord::title).orElse("");
            var machines = found.record().machines();
            var ready = machines.stream().filter(machine -> machine.ready()).count();
            interrupted.setTitle(
                    Texts.of("fleet.interrupted", found.record().start().title()));
            interrupted.setText(Texts.of("fleet.interrupted.why", step, ready, machines.size()));
        });
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static String word(FleetViewModel.Form one) {
        return Texts.of("fleet.form." + one.name().toLowerCase(Locale.ROOT));
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.fx.part.Pip;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Status;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The clusters as cards, and who manages whom.
public final class FleetMapController implements AutoCloseable {

    private static final double BASE = 13;
    private static final double SMALLEST = 0.8;

    private final FleetViewModel model;
    private final MapPane<ClusterTile> map = new MapPane<>(new Cards<>() {
        @Override
        public Region make(ClusterTile tile) {
            return new ClusterCard(tile, model()::openRun);
        }

        @Override
        public void show(Region card, ClusterTile tile) {
            ((ClusterCard) card).show(tile);
        }
    });
    private Subscription shown = () -> {};

    @FXML
    private StackPane place;

    @FXML
    private HBox legend;

    @FXML
    private Label measure;

    public FleetMapController(FleetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        place.getChildren().addFirst(map);
        map.view().setId("fleetMap");
        map.onChoice(model::openCluster);
        map.view().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        legend.getChildren().addFirst(pip(Pip.controlPlane(Status.READY)));
        legend.getChildren().add(2, pip(Pip.worker(Status.READY)));
        shown = Subscription.combine(
                model.fleet().subscribe(_ -> draw()),
                model.moment().subscribe(_ -> draw()),
                measure.fontProperty().subscribe(_ -> draw()),
                legend.heightProperty().subscribe(height -> keepFree(height.doubleValue())),
                map.view().viewportBoundsProperty().subscribe(_ -> map.fitWidth(SMALLEST)));
    }

    @Override
    public void close() {
        shown.unsubscribe();
        map.seeing().unsubscribe();
    }

    private FleetViewModel model() {
        return model;
    }

    private void draw() {
        map.show(new FleetLayout(model.tiles(), measure.getFont().getSize() / BASE).plan());
        map.fitWidth(SMALLEST);
    }

    // The legend stands on the same ground below the map, never over a card.
    private void keepFree(double height) {
        StackPane.setMargin(map.view(), new Insets(0, 0, height, 0));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            map.chosen().get().ifPresent(model::openCluster);
        }
    }

    private static Node pip(Pip pip) {
        var pips = new Pips();
        pips.show(List.of(pip));
        return pips;
    }
}

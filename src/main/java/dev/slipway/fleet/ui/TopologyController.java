package dev.slipway.fleet.ui;

import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// A cluster as a map, with an inspector for what is chosen on it.
public final class TopologyController implements AutoCloseable {

    private static final double BASE = 13;
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.7;
    private static final double PERCENT = 100;

    private final ClusterViewModel model;
    private final View inspector;
    private final MapPane<TopologyItem> map = new MapPane<>(new Cards<>() {
        @Override
        public Region make(TopologyItem item) {
            return new TopologyCard(item);
        }

        @Override
        public void show(Region card, TopologyItem item) {
            ((TopologyCard) card).show(item);
        }
    });
    private Subscription shown = () -> {};
    private boolean fitted;

    @FXML
    private StackPane place;

    @FXML
    private StackPane inspectorPlace;

    @FXML
    private Button zoomReset;

    @FXML
    private Label measure;

    public TopologyController(ClusterViewModel model) {
        this.model = model;
        this.inspector = Views.load("cluster/inspector", new InspectorController(model));
    }

    @FXML
    private void initialize() {
        place.getChildren().addFirst(map);
        map.view().setId("topology");
        map.chosen().bindBidirectional(model.chosen());
        inspectorPlace.getChildren().setAll(inspector.node());
        inspectorPlace.managedProperty().bind(inspectorPlace.visibleProperty());
        shown = Subscription.combine(
                model.cluster().subscribe(_ -> draw()),
                model.moment().subscribe(_ -> draw()),
                measure.fontProperty().subscribe(_ -> draw()),
                map.view().viewportBoundsProperty().subscribe(_ -> fit()),
                map.zoom().subscribe(zoom -> zoomReset.setText(Math.round(zoom.doubleValue() * PERCENT) + " %")),
                model.chosen().subscribe(this::choose));
    }

    @FXML
    private void nearer() {
        map.zoomBy(STEP);
    }

    @FXML
    private void farther() {
        map.zoomBy(1 / STEP);
    }

    @FXML
    private void lifeSize() {
        map.zoom().set(1);
    }

    @FXML
    private void fitAll() {
        map.fit();
    }

    @Override
    public void close() {
        shown.unsubscribe();
        map.seeing().unsubscribe();
        inspector.close();
    }

    private void choose(Optional<String> id) {
        inspectorPlace.setVisible(model.inspection().isPresent());
        map.plan().boxes().stream()
                .filter(box -> id.equals(Optional.of(box.id())))
                .findFirst()
                .ifPresent(map::reveal);
    }

    private void draw() {
        model.cluster()
                .get()
                .ifPresent(cluster -> map.show(new Topology(
                                cluster, model.moment().get(), measure.getFont().getSize() / BASE)
                        .plan()));
        fit();
    }

    // Once: whoever has zoomed is not zoomed again.
    private void fit() {
        if (!fitted
                && map.view().getViewportBounds().getWidth() > 0
                && map.plan().width() > 0) {
            fitted = true;
            map.fitWidth(SMALLEST);
        }
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.fleet.Attention;
import dev.slipway.fx.part.CountBadge;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What needs attention, the most pressing first.
public final class AttentionController implements AutoCloseable {

    private static final int MOST = 7;

    private final FleetViewModel model;
    private Subscription shown = () -> {};

    @FXML
    private CountBadge count;

    @FXML
    private VBox rows;

    @FXML
    private Label nothing;

    public AttentionController(FleetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        shown = Subscription.combine(
                model.fleet().subscribe(fleet -> show(fleet.attention())),
                model.moment().subscribe(_ -> tick()));
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    // A row stays as long as what it tells of, so that the focus stays on its button.
    private void show(List<Attention> all) {
        var fresh = all.stream().limit(MOST).map(this::row).toList();
        if (!fresh.equals(rows.getChildren())) {
            rows.getChildren().setAll(fresh);
        }
        count.setCount(all.size());
        nothing.setVisible(all.isEmpty());
        tick();
    }

    private Node row(Attention attention) {
        return rows.getChildren().stream()
                .filter(node ->
                        node instanceof AttentionRow row && row.attention().equals(attention))
                .findFirst()
                .orElseGet(() -> new AttentionRow(attention, model.moment().get(), model::open));
    }

    private void tick() {
        rows.getChildren().forEach(node -> {
            if (node instanceof AttentionRow row) {
                row.show(model.moment().get());
            }
        });
    }
}

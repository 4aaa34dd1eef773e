package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.PodState;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The pods of the node that is looked at.
public final class PodsController implements AutoCloseable {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ClusterViewModel cluster;
    private final InsideViewModel inside;
    private Subscription shown = () -> {};

    @FXML
    private ListView<PodState> pods;

    @FXML
    private Label nothing;

    PodsController(ClusterViewModel cluster, InsideViewModel inside) {
        this.cluster = cluster;
        this.inside = inside;
    }

    @FXML
    private void initialize() {
        pods.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable PodState pod, boolean empty) {
                super.updateItem(pod, empty);
                setPrefWidth(0);
                setGraphic(pod == null || empty ? null : new PodRow(pod));
            }
        });
        shown = Subscription.combine(
                cluster.chosen().subscribe(_ -> look()),
                inside.inside().subscribe(_ -> look()),
                inside.trouble().subscribe(_ -> look()));
    }

    /// How many there are, for its tab; none as long as nobody knows.
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void look() {
        var known = inside.pods();
        var fresh = known.orElse(List.of());
        if (!fresh.equals(pods.getItems())) {
            pods.getItems().setAll(fresh);
        }
        count.set(fresh.size());
        nothing.setVisible(fresh.isEmpty());
        nothing.setText(known.isPresent() ? Texts.of("cluster.pods.none") : why());
    }

    private String why() {
        return Optional.of(inside.sentence())
                .filter(text -> inside.inside().get().isEmpty())
                .orElse(Texts.of("cluster.pods.no-node"));
    }
}

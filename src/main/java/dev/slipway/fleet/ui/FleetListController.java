package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.StateRow;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;

/// The clusters as a table.
public final class FleetListController implements AutoCloseable {

    private static final double ICON = 14;
    private static final double BORDER = 2;
    // Those with the longest words share what the others leave.
    private static final Set<String> WIDE = Set.of("role", "provider", "nodes");

    private final FleetViewModel model;
    private final ObservableList<ClusterTile> rows = FXCollections.observableArrayList();
    private Subscription shown = () -> {};

    @FXML
    private TableView<ClusterTile> table;

    @FXML
    private Label measure;

    public FleetListController(FleetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setItems(rows);
        table.setRowFactory(StateRow.of(
                tile -> tile.cluster().name(), tile -> Looks.of(tile.cluster().health())));
        var spread = WordColumn.give(table, columns(), WIDE, BORDER);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        shown = Subscription.combine(
                spread.follow(measure.fontProperty()), model.fleet().subscribe(_ -> rows.setAll(model.tiles())));
    }

    private static List<WordColumn<ClusterTile>> columns() {
        return List.of(
                new WordColumn<>("fleet.list.name", 8.5, tile -> tile.cluster().name(), FleetListController::name),
                new WordColumn<>(
                        "fleet.list.status",
                        6.95,
                        tile -> Looks.word(tile.cluster().health())),
                new WordColumn<>("fleet.list.role", 12.1, FleetListController::role),
                new WordColumn<>("fleet.list.provider", 13.1, FleetListController::provider),
                new WordColumn<>(
                        "fleet.list.kubernetes",
                        6.5,
                        tile -> tile.cluster().facts().kubernetesVersion(),
                        WordColumn::mono),
                new WordColumn<>(
                        "fleet.list.eksa", 5.2, tile -> tile.cluster().facts().eksaVersion(), WordColumn::mono),
                new WordColumn<>("fleet.list.nodes", 12.7, FleetListController::nodes, FleetListController::pips));
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void open() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.openCluster(chosen.cluster().name());
        }
    }

    private static void name(TableCell<?, ?> cell, ClusterTile tile) {
        cell.getStyleClass().add("strong");
        cell.setGraphic(new StatusIcon(Looks.of(tile.cluster().health()), ICON));
    }

    private static void pips(TableCell<?, ?> cell, ClusterTile tile) {
        var pips = new Pips();
        pips.show(Looks.pips(tile.cluster()).stream().limit(12).toList());
        cell.setGraphic(pips);
    }

    private static String role(ClusterTile tile) {
        return Texts.of(
                "fleet.role." + tile.cluster().role().name().toLowerCase(Locale.ROOT),
                tile.cluster().manager().orElse(""));
    }

    private static String provider(ClusterTile tile) {
        var os = tile.cluster().facts().os();
        return os.isEmpty() ? Looks.provider(tile.cluster()) : Looks.provider(tile.cluster()) + ", " + os;
    }

    private static String nodes(ClusterTile tile) {
        return Texts.of("fleet.of", tile.cluster().ready(), tile.cluster().total());
    }
}

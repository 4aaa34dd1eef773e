package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.StateRow;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The clusters as a table.
public final class FleetListController implements AutoCloseable {

    private static final double ICON = 14;

    private final FleetViewModel model;
    private final ObservableList<ClusterTile> rows = FXCollections.observableArrayList();
    private Subscription shown = () -> {};

    @FXML
    private TableView<ClusterTile> table;

    public FleetListController(FleetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setItems(rows);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(StateRow.of(
                tile -> tile.cluster().name(), tile -> Looks.of(tile.cluster().health())));
        table.getColumns()
                .setAll(List.of(
                        column("name", 125, tile -> tile.cluster().name(), this::name),
                        column("status", 95, tile -> Looks.word(tile.cluster().health()), (_, _) -> {}),
                        column("role", 165, FleetListController::role, (_, _) -> {}),
                        column("provider", 195, FleetListController::provider, (_, _) -> {}),
                        column("kubernetes", 85, tile -> tile.cluster().facts().kubernetesVersion(), mono()),
                        column("eksa", 75, tile -> tile.cluster().facts().eksaVersion(), mono()),
                        column("nodes", 240, FleetListController::nodes, FleetListController::pips)));
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
        shown = model.fleet().subscribe(_ -> rows.setAll(model.tiles()));
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

    /// Puts more than words into a cell.
    private interface Dress {
        void dress(TableCell<?, ?> cell, ClusterTile tile);
    }

    private static TableColumn<ClusterTile, ClusterTile> column(
            String key, double width, Function<ClusterTile, String> words, Dress dress) {
        var column = new TableColumn<ClusterTile, ClusterTile>(Texts.of("fleet.list." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(java.util.Comparator.comparing(words));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ClusterTile tile, boolean empty) {
                super.updateItem(tile, empty);
                setGraphic(null);
                setText(tile == null || empty ? null : words.apply(tile));
                if (tile != null && !empty) {
                    dress.dress(this, tile);
                }
            }
        });
        return column;
    }

    private void name(TableCell<?, ?> cell, ClusterTile tile) {
        cell.getStyleClass().add("strong");
        cell.setGraphic(new StatusIcon(Looks.of(tile.cluster().health()), ICON));
    }

    private static Dress mono() {
        return (cell, _) -> cell.getStyleClass().add("mono");
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

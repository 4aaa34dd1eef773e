package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.ColumnSpread;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.StateRow;
import dev.slipway.fx.part.StatusIcon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
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
    private static final double BORDER = 2;
    private static final Map<String, Double> EMS = Map.of(
            "name", 8.5, "status", 6.95, "role", 12.6, "provider", 13.7, "kubernetes", 6.5, "eksa", 5.2, "nodes", 12.7);

    /// What they name may be of any length.
    private static final Set<String> NAMES = Set.of("name", "role", "provider");

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
        var columns = List.of(
                column("name", tile -> tile.cluster().name(), this::name),
                column("status", tile -> Looks.word(tile.cluster().health()), (_, _) -> {}),
                column("role", FleetListController::role, (_, _) -> {}),
                column("provider", FleetListController::provider, (_, _) -> {}),
                column("kubernetes", tile -> tile.cluster().facts().kubernetesVersion(), mono()),
                column("eksa", tile -> tile.cluster().facts().eksaVersion(), mono()),
                column("nodes", FleetListController::nodes, FleetListController::pips));
        table.getColumns().setAll(columns);
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
                spread(columns).follow(measure.fontProperty()),
                model.fleet().subscribe(_ -> rows.setAll(model.tiles())));
    }

    // Those with the longest words share what the others leave.
    private ColumnSpread<ClusterTile> spread(List<TableColumn<ClusterTile, ClusterTile>> columns) {
        var ems = columns.stream()
                .collect(Collectors.<TableColumn<ClusterTile, ?>, TableColumn<ClusterTile, ?>, Double>toMap(
                        column -> column, column -> EMS.getOrDefault(String.valueOf(column.getUserData()), 0.0)));
        var wide = columns.stream()
                .filter(column -> WIDE.contains(String.valueOf(column.getUserData())))
                .collect(Collectors.<TableColumn<ClusterTile, ?>>toSet());
        return new ColumnSpread<>(table, ems, wide, BORDER);
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
            String key, Function<ClusterTile, String> words, Dress dress) {
        var column = new TableColumn<ClusterTile, ClusterTile>(Texts.of("fleet.list." + key));
        column.setUserData(key);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(words));
        column.setCellFactory(_ -> cell(key, words, dress));
        return column;
    }

    private static TableCell<ClusterTile, ClusterTile> cell(
            String key, Function<ClusterTile, String> words, Dress dress) {
        var cell = new TableCell<ClusterTile, ClusterTile>() {
            @Override
            protected void updateItem(@Nullable ClusterTile tile, boolean empty) {
                super.updateItem(tile, empty);
                setGraphic(null);
                setText(tile == null || empty ? null : words.apply(tile));
                if (tile != null && !empty) {
                    dress.dress(this, tile);
                }
            }
        };
        if (NAMES.contains(key)) {
            Whole.inTooltip(cell);
        }
        return cell;
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

package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.fx.part.Tag;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A cluster on the map of the fleet.
final class ClusterCard extends VBox {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Label name = new Label();
    private final StatusPill pill = new StatusPill();
    private final FontIcon provider = new FontIcon("fth-server");
    private final Label what = new Label();
    private final Label eksa = new Label();
    private final VBox body = new VBox();
    private final HBox foot = new HBox();
    private final Label manages = new Label();
    private final Consumer<String> openRun;

    /// `openRun` opens the run of an id.
    ClusterCard(ClusterTile tile, Consumer<String> openRun) {
        this.openRun = openRun;
        getStyleClass().add("cluster-card");
        name.getStyleClass().add("card-name");
        what.getStyleClass().add("caption");
        eksa.getStyleClass().add("caption");
        body.getStyleClass().add("card-body");
        foot.getStyleClass().add("card-foot");
        manages.getStyleClass().addAll("caption", "card-manages");
        manages.managedProperty().bind(manages.visibleProperty());
        manages.setMaxWidth(Double.MAX_VALUE);
        what.setGraphic(provider);
        eksa.setMinWidth(USE_PREF_SIZE);
        pill.setMinWidth(USE_PREF_SIZE);
        var head = new VBox(row(name, pill), row(what, eksa));
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, body, foot, manages);
        show(tile);
    }

    void show(ClusterTile tile) {
        var cluster = tile.cluster();
        name.setText(cluster.name());
        pill.show(Looks.of(cluster.health()), Looks.word(cluster.health()));
        provider.setIconLiteral(Looks.providerIcon(cluster));
        var os = cluster.facts().os();
        what.setText(os.isEmpty() ? Looks.provider(cluster) : Looks.provider(cluster) + ", " + os);
        var version = cluster.facts().eksaVersion();
        eksa.setText(version.isEmpty() ? "" : Texts.of("fleet.card.eksa", version));
        if (tile.creating()) {
            ClusterCreation.show(body, tile, openRun);
        } else {
            body.getChildren().setAll(kubernetes(tile), nodes(cluster));
            cluster.packages().ifPresent(packages -> body.getChildren().add(packages(packages)));
        }
        foot.getChildren().setAll(ClusterConditions.of(tile));
        manages.setVisible(tile.manager());
        manages.setText(Texts.of("fleet.card.manages", tile.manages(), tile.machines()));
        pseudoClassStateChanged(STALE, !cluster.current());
        setAccessibleText(
                Texts.of("fleet.card.spoken", cluster.name(), pill.getText(), cluster.ready(), cluster.total()));
    }

    private static HBox kubernetes(ClusterTile tile) {
        var version = new Label(tile.cluster().facts().kubernetesVersion());
        version.getStyleClass().add("mono");
        version.setContentDisplay(ContentDisplay.RIGHT);
        tile.upgrade().ifPresent(newer -> {
            var tag = new Tag(Texts.of("fleet.card.available", newer), Status.RUNNING);
            tag.setIcon("oct-arrow-up-16");
            version.setGraphic(tag);
        });
        return row("fleet.card.kubernetes", version);
    }

    private static HBox nodes(ClusterState cluster) {
        var pips = new Pips();
        pips.show(Looks.pips(cluster));
        var count = new Label(Texts.of("fleet.of", cluster.ready(), cluster.total()));
        count.setMinWidth(USE_PREF_SIZE);
        if (cluster.machines().anyMatch(machine -> machine.health().troubled())) {
            count.getStyleClass().add("text-danger");
        }
        var row = row("fleet.card.nodes", pips);
        row.getChildren().addAll(filler(), count);
        return row;
    }

    private static HBox packages(ClusterState.Packages packages) {
        var row = row("fleet.card.packages", new Label(Texts.of("fleet.card.installed", packages.installed())));
        if (packages.update()) {
            var tag = new Tag(Texts.of("fleet.card.bundle"), Status.RUNNING);
            tag.setIcon("oct-arrow-up-16");
            row.getChildren().addAll(filler(), tag);
        } else {
            var current = new Label(Texts.of("fleet.card.current"));
            current.getStyleClass().add("caption");
            row.getChildren().addAll(filler(), current);
        }
        return row;
    }

    static HBox row(String key, Node value) {
        var label = new Label(Texts.of(key));
        label.getStyleClass().addAll("muted", "card-label");
        var row = new HBox(label, value);
        row.getStyleClass().add("card-row");
        return row;
    }

    static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private static HBox row(Label left, Label right) {
        var row = new HBox(left, filler(), right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

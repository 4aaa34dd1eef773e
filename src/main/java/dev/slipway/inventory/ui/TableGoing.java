package dev.slipway.inventory.ui;

import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/// Goes to cells of the table, at once or as soon as their rows are there.
final class TableGoing {

    private final HardwareViewModel model;
    private Optional<TableView<SheetRow>> table = Optional.empty();
    private Subscription following = () -> {};
    private Optional<Spot> wanted = Optional.empty();
    private String hostname = "";
    private boolean editing;

    TableGoing(HardwareViewModel model) {
        this.model = model;
    }

    void attach(TableView<SheetRow> to) {
        table = Optional.of(to);
        following = model.table()
                .revision()
                .subscribe(_ -> arrive())
                .and(model.sheets().sheet().subscribe(_ -> look()));
    }

    void close() {
        following.unsubscribe();
    }

    void to(Spot spot) {
        go(spot, false);
    }

    /// Goes there and begins to edit.
    void edit(Spot spot) {
        go(spot, true);
    }

    /// Goes to a machine, once the inventory is read.
    void reveal(String name) {
        hostname = name;
        look();
    }

    private void look() {
        model.sheets().sheet().get().lines().stream()
                .filter(line -> !hostname.isEmpty() && model.name(line).equals(hostname))
                .findFirst()
                .ifPresent(this::found);
    }

    private void found(Line line) {
        hostname = "";
        model.table().unhide(line);
        to(new Spot(line.key(), Column.HOSTNAME.header()));
    }

    private void go(Spot spot, boolean edit) {
        wanted = Optional.of(spot);
        editing = edit;
        arrive();
    }

    private void arrive() {
        table.ifPresent(there -> wanted.filter(spot -> there.getItems().contains(new SheetRow.Item(spot.key())))
                .ifPresent(spot -> arrive(there, spot)));
    }

    private void arrive(TableView<SheetRow> there, Spot spot) {
        wanted = Optional.empty();
        TableMoves.to(there, spot);
        if (editing) {
            there.layout();
            TableMoves.edit(there);
        }
    }
}

package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.FixButton;
import dev.slipway.fx.part.MachineTile;
import dev.slipway.fx.part.ServerGlyph;
import dev.slipway.fx.part.Tag;
import dev.slipway.fx.part.Tile;
import dev.slipway.fx.part.WrapRow;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Slip;
import dev.slipway.preflight.GroupFit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The machines of a group as tiles, four a row where there is room, and below them those that nearly match.
record GroupTiles(GroupCard card, WizardViewModel wizard) {

    private static final int A_ROW = 4;
    private static final int A_TIGHT_ROW = 2;
    private static final double WHOLE = 100;

    void showIn(VBox box) {
        var rows = new ArrayList<Node>();
        var tiles = card.fit().map(this::tiles).orElse(List.of());
        if (!tiles.isEmpty()) {
            rows.add(grid(tiles));
        }
        card.slips().forEach(slip -> rows.add(near(slip)));
        box.getChildren().setAll(rows);
    }

    private List<MachineTile> tiles(GroupFit fit) {
        var tiles = new ArrayList<MachineTile>();
        fit.taken().stream()
                .filter(machine -> !fit.unusable().contains(machine))
                .map(machine -> Tile.matched(machine.hostname(), GroupCard.fact(machine), ServerGlyph.Light.ON))
                .forEach(tile -> tiles.add(new MachineTile(tile)));
        fit.unusable().stream()
                .map(machine -> Tile.unusable(
                        machine.hostname(),
                        Texts.of(width() == Width.NARROW ? "wizard.tile.silent.short" : "wizard.tile.silent")))
                .forEach(tile -> tiles.add(new MachineTile(tile)));
        fit.spares().forEach(machine -> tiles.add(spare(machine)));
        return tiles;
    }

    private static MachineTile spare(Machine machine) {
        var tile = new MachineTile(Tile.spare(machine.hostname(), machine.ip()));
        var tag = new Tag(Texts.of("wizard.tile.spare"));
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tile.getChildren().add(tag);
        return tile;
    }

    private GridPane grid(List<? extends Node> tiles) {
        var grid = new GridPane();
        grid.getStyleClass().add("tile-grid");
        for (var column = 0; column < aRow(); column++) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(WHOLE / aRow());
            grid.getColumnConstraints().add(quarter);
        }
        for (var index = 0; index < tiles.size(); index++) {
            grid.add(tiles.get(index), index % aRow(), index / aRow());
        }
        return grid;
    }

    private Width width() {
        return wizard.width().get();
    }

    private int aRow() {
        return width() == Width.TIGHT ? A_TIGHT_ROW : A_ROW;
    }

    private GridPane near(Slip slip) {
        var common = common(slip.written(), slip.wanted());
        var tile = new MachineTile(Tile.nearMatch(
                slip.machine().hostname(),
                slip.written().substring(0, common),
                slip.written().substring(common)));
        var words = new Label(Texts.of("wizard.near", slip.letters()));
        words.getStyleClass().add("caption");
        var fix = new FixButton(Fix.plain(Texts.of("wizard.fix.label"), () -> wizard.apply(GroupProblems.label(slip))));
        fix.setId("near-" + slip.machine().hostname());
        var sentence = new WrapRow(words, fix);
        sentence.getStyleClass().add("near-line");
        var grid = grid(List.of(tile));
        if (width() == Width.TIGHT) {
            grid.add(sentence, 0, 1, A_TIGHT_ROW, 1);
        } else {
            grid.add(sentence, 1, 0, A_ROW - 1, 1);
        }
        return grid;
    }

    // The word that differs begins after the last separator both have.
    private static int common(String written, String wanted) {
        var same = 0;
        while (same < Math.min(written.length(), wanted.length()) && written.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        return Math.max(written.lastIndexOf('-', same), written.lastIndexOf('=', same)) + 1;
    }
}

package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.QuickFix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What is wrong with the cells of the table, the way from one to the next, and what sets each right.
public final class Problems {

    private final SheetViewModel sheets;
    private final TableViewModel table;

    Problems(SheetViewModel sheets, TableViewModel table) {
        this.sheets = sheets;
        this.table = table;
    }

    /// Which way to look.
    enum Direction {
        ON,
        BACK
    }

    Optional<Finding> at(Spot spot) {
        return sheets.assessment().get().at(spot.key(), spot.column());
    }

    /// The gravest of a line.
    Optional<Finding> worst(int key) {
        return sheets.assessment().get().worst(key);
    }

    /// The next cell with a problem behind `from`, or before it, round the table.
    Optional<Spot> next(Optional<Spot> from, Direction direction) {
        var assessment = sheets.assessment().get();
        var spots = new ArrayList<>(table.matching().stream()
                .flatMap(key -> assessment.of(key).stream()
                        .map(finding -> new Spot(key, Assessment.column(finding)))
                        .distinct())
                .toList());
        if (direction == Direction.BACK) {
            Collections.reverse(spots);
        }
        var at = from.map(spots::indexOf).orElse(-1);
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.get((at + 1) % spots.size()));
    }

    Optional<QuickFix> fix(Spot spot) {
        var sheet = sheets.sheet().get();
        return at(spot).flatMap(finding ->
                sheet.find(spot.key()).flatMap(line -> QuickFix.of(finding, sheet.cell(line, spot.column()))));
    }

    void apply(int key, QuickFix fix) {
        sheets.set(List.of(key), fix.column(), fix.text());
    }
}

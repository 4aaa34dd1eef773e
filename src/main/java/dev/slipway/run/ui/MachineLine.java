package dev.slipway.run.ui;

import dev.slipway.fx.part.Lane;
import dev.slipway.fx.part.Tile;

/// A row of the machines panel.
sealed interface MachineLine {

    /// The head of a group: `title` as an operator says it, `machines` the object that describes them.
    record Head(String title, String machines) implements MachineLine {}

    /// The machines that are ready, in one row, while another one is what matters.
    record Rest(int count, String names) implements MachineLine {}

    /// One machine, as a lane and as a tile.
    record Row(Lane lane, Tile tile, boolean trouble) implements MachineLine {

        String machine() {
            return lane.name();
        }
    }
}

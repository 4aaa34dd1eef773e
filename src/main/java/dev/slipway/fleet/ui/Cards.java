package dev.slipway.fleet.ui;

import javafx.scene.layout.Region;

/// Makes the cards of a map. A card is kept while its box stays, and shown anew when what it shows has changed.
interface Cards<T> {

    Region make(T content);

    /// `card` was made here.
    void show(Region card, T content);
}

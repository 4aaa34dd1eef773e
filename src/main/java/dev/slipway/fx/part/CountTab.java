package dev.slipway.fx.part;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Tab;

/// A tab that says how many there are in it, unless there are none.
public final class CountTab extends Tab {

    private final CountBadge badge = new CountBadge();

    public CountTab() {
        // The head of a tab does not notice when what is beside its words appears.
        badge.countProperty().subscribe(count -> setGraphic(count.intValue() > 0 ? badge : null));
    }

    public int getCount() {
        return badge.getCount();
    }

    public void setCount(int value) {
        badge.setCount(value);
    }

    public IntegerProperty countProperty() {
        return badge.countProperty();
    }
}

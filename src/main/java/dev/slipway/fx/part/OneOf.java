package dev.slipway.fx.part;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Toggle buttons of which one is chosen, by mouse, Space or arrow key, and the value it stands for.
public final class OneOf<T> {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private ToggleGroup group = new ToggleGroup();
    // The arrow keys choose without an action: what is selected is the only thing to go by.
    private Subscription chosen = group.selectedToggleProperty().subscribe(this::choose);

    public OneOf() {
        value.subscribe(this::select);
    }

    public void add(ToggleButton button, T one) {
        button.setUserData(one);
        button.setToggleGroup(group);
        select();
    }

    /// Offers nothing any more; the value stays.
    public void clear() {
        // The old buttons keep their group: one of them may have been chosen just now, and all hear of it.
        chosen.unsubscribe();
        group = new ToggleGroup();
        chosen = group.selectedToggleProperty().subscribe(this::choose);
    }

    public ObjectProperty<@Nullable T> value() {
        return value;
    }

    @SuppressWarnings("unchecked") // only add puts user data there
    private void choose(@Nullable Toggle toggle) {
        if (toggle == null) {
            // A click on the chosen one leaves it chosen.
            select();
        } else {
            value.set((T) toggle.getUserData());
        }
    }

    private void select() {
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), value.get()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}

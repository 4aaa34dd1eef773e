package dev.slipway.admin.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance.Choice;
import dev.slipway.fx.part.Segmented;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;

/// The choice between the themes, as it is offered everywhere.
final class Themes {

    private Themes() {}

    static void offer(Segmented<Choice> segmented, ObjectProperty<Choice> choice) {
        segmented.setValue(choice.get());
        segmented.offer(
                List.of(Choice.values()), one -> Texts.of("theme." + one.name().toLowerCase(Locale.ROOT)));
        segmented.icons(one -> switch (one) {
            case LIGHT -> "oct-sun-16";
            case DARK -> "oct-moon-16";
            case SYSTEM -> "oct-device-desktop-16";
        });
        segmented.valueProperty().bindBidirectional(choice);
    }
}

package dev.slipway.spec.ui;

import dev.slipway.fx.View;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Opens the steps of a new cluster, on a new draft or on one that is there.
public final class Wizard {

    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private Wizard() {}

    /// The view, at once; a draft that is there is read meanwhile.
    public static View open(Desk desk, Optional<String> draft, ZoneId zone) {
        var id =
                draft.orElseGet(() -> "draft-" + FOLDER.format(desk.time().now().atZone(zone)));
        var text = DraftViewModel.of(desk, id);
        text.begin();
        var model = new WizardViewModel(text, zone);
        return new WizardViews(model, desk).frame();
    }
}

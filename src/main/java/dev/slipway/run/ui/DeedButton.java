package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.Route;
import java.util.Locale;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons of a banner of a run.
final class DeedButton {

    private DeedButton() {}

    static Button of(Note.Deed deed, RunViewModel model) {
        var id = deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var button = new Button(Texts.of("run.deed." + id), new FontIcon(icon(deed)));
        button.setId("deed-" + id);
        button.getStyleClass().addAll("button-small", style(deed));
        button.setOnAction(_ -> run(deed, model));
        return button;
    }

    /// What deletes the bootstrap cluster of a run that is given up.
    static String cleanUp(RunViewModel model) {
        return model.moment().get().flatMap(Note::cleanUp).orElse("");
    }

    private static void run(Note.Deed deed, RunViewModel model) {
        var now = model.moment().get();
        switch (deed) {
            case RESUME -> now.ifPresent(model.deeds()::resume);
            case GO_ON -> model.deeds().goOn();
            case COPY_CLEAN_UP -> Copied.toClipboard(cleanUp(model));
            case COPY_KUBECONFIG -> now.ifPresent(moment -> Copied.toClipboard(kubeconfig(model, moment)));
            case OPEN_CLUSTER ->
                now.ifPresent(moment -> model.place()
                        .navigator()
                        .go(Route.Cluster.of(moment.run().subject().cluster())));
        }
    }

    private static String kubeconfig(RunViewModel model, Moment now) {
        return RunFacts.of(now, model.place().workspace().folder()).kubeconfig().toString();
    }

    private static String icon(Note.Deed deed) {
        return switch (deed) {
            case RESUME, GO_ON -> "oct-play-16";
            case COPY_CLEAN_UP, COPY_KUBECONFIG -> "fth-copy";
            case OPEN_CLUSTER -> "fth-layers";
        };
    }

    private static String style(Note.Deed deed) {
        return switch (deed) {
            case RESUME, OPEN_CLUSTER -> "accent";
            case GO_ON, COPY_CLEAN_UP, COPY_KUBECONFIG -> "plain";
        };
    }
}

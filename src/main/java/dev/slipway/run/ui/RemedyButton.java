package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.run.Explanation.Remedy;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// Gives a button the words and the icon of a remedy.
final class RemedyButton {

    private RemedyButton() {}

    static void dress(Button button, Remedy remedy) {
        button.setText(words(remedy));
        button.setGraphic(new FontIcon(icon(remedy)));
    }

    private static String words(Remedy remedy) {
        return switch (remedy) {
            case Remedy.SetCell set -> Texts.of("run.diagnosis.set", set.column(), set.value());
            case Remedy.EditMachine _ -> Texts.of("run.diagnosis.edit");
            case Remedy.Resume _ -> Texts.of("run.diagnosis.resume");
            case Remedy.OpenBmc _ -> Texts.of("run.diagnosis.bmc");
        };
    }

    private static String icon(Remedy remedy) {
        return switch (remedy) {
            case Remedy.SetCell _ -> "oct-play-16";
            case Remedy.EditMachine _ -> "oct-pencil-16";
            case Remedy.Resume _ -> "oct-sync-16";
            case Remedy.OpenBmc _ -> "fth-copy";
        };
    }
}

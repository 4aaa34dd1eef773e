package dev.slipway.admin.ui;

import dev.slipway.admin.Reading;
import dev.slipway.admin.Reading.Standing;
import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.part.Status;
import dev.slipway.preflight.Fix;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why something matters and the command that mends it, to copy or to run.
final class Advice extends VBox {

    private final Consumer<? super Command> mend;
    private final Label words = new Label();
    private final TextField line = new TextField();
    private final Button copy = button("admin.copy", "fth-copy", "button-small");
    private final Button run = button("admin.run", "oct-shield-lock-16", "button-small");
    private final HBox fix = new HBox(line, copy, run);

    Advice(Consumer<? super Command> mend) {
        this.mend = mend;
        getStyleClass().addAll("check-advice", Status.FAILED.style());
        words.setWrapText(true);
        line.setEditable(false);
        line.setFocusTraversable(false);
        line.getStyleClass().addAll("mono", "compact");
        HBox.setHgrow(line, Priority.ALWAYS);
        run.getStyleClass().add("quick-fix");
        copy.setMinWidth(USE_PREF_SIZE);
        run.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        fix.getStyleClass().add("check-fix");
        managedProperty().bind(visibleProperty());
        fix.managedProperty().bind(fix.visibleProperty());
        run.managedProperty().bind(run.visibleProperty());
        getChildren().addAll(words, fix);
    }

    /// What is wrong is open at once; what is only worth knowing waits to be asked.
    void show(Reading reading) {
        var standing = reading.standing();
        getStyleClass().removeIf(style -> style.startsWith("status-"));
        getStyleClass().add((standing == Standing.BAD ? Status.FAILED : Status.WARNING).style());
        setVisible(standing == Standing.BAD || standing == Standing.UNKNOWN);
        words.setText(reading.advice());
        fix.setVisible(reading.fix().isPresent());
        reading.fix().ifPresent(one -> show(one, reading.check().name()));
    }

    void toggle() {
        setVisible(!isVisible());
    }

    private void show(Fix one, String check) {
        line.setText(one.line());
        copy.setId("copy-" + check);
        run.setId("run-" + check);
        run.setVisible(one.program().isPresent());
        run.setOnAction(_ -> one.program().ifPresent(mend));
    }

    private void copy() {
        Copied.toClipboard(line.getText());
    }

    private static Button button(String key, String icon, String style) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().add(style);
        return button;
    }
}

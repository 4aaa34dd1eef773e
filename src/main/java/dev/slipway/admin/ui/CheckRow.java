package dev.slipway.admin.ui;

import dev.slipway.admin.Reading;
import dev.slipway.admin.Reading.Standing;
import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.WrapRow;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One check as a row: state, what is looked at, what was measured. What is wrong opens to its advice.
final class CheckRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final StatusIcon icon = new StatusIcon();
    private final Label title = new Label();
    private final Label why = new Label();
    private final Label value = new Label();
    private final Button how = new Button();
    private final Advice advice;
    private String check = "";

    CheckRow(Detail detail, Consumer<? super Command> mend) {
        advice = new Advice(mend);
        getStyleClass().add("check-row");
        title.getStyleClass().add("check-title");
        title.setWrapText(true);
        why.setWrapText(true);
        value.setMinWidth(USE_PREF_SIZE);
        how.setMinWidth(USE_PREF_SIZE);
        why.getStyleClass().addAll("caption", "check-why");
        why.setVisible(detail == Detail.FULL);
        why.setManaged(detail == Detail.FULL);
        value.getStyleClass().addAll("caption", "check-value");
        how.getStyleClass().add("button-xs");
        how.setOnAction(_ -> advice.toggle());
        how.managedProperty().bind(how.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new WrapRow();
        line.getChildren().setAll(icon, title, why, gap, value, how);
        line.getStyleClass().add("check-line");
        getChildren().addAll(line, advice);
    }

    /// The check's name.
    String check() {
        return check;
    }

    void show(Reading reading) {
        check = reading.check().name();
        setId("check-" + check);
        icon.setStatus(Looks.of(reading.standing()));
        title.setText(reading.title());
        why.setText(reading.advice().isEmpty() ? reading.check().why() : "");
        title.setTooltip(new Tooltip(reading.check().why()));
        value.setText(reading.standing() == Standing.BAD ? "" : reading.value());
        pseudoClassStateChanged(WRONG, reading.standing() == Standing.BAD);
        advice.show(reading);
        how.setVisible(
                reading.standing() == Standing.WARNING && !reading.advice().isEmpty());
        how.setText(how.isVisible() ? reading.check().act() : "");
        how.setId("how-" + check);
        setAccessibleText(Texts.of("admin.row", icon.getStatus().word(), reading.title(), reading.value()));
    }
}

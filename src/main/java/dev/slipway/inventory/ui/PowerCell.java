package dev.slipway.inventory.ui;

import dev.slipway.bmc.Power;
import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.PowerReading;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the BMC of a machine said last: a light and a word, its age in the tooltip, and beside the word when it is old.
final class PowerCell extends TableCell<SheetRow, SheetRow> {

    private static final Duration OLD = Duration.ofMinutes(10);
    private static final double ICON = 13;

    private final CellDesk desk;
    private final Label word = new Label();
    private final HBox content = new HBox();
    private Optional<Shown> shown = Optional.empty();
    private final Runnable show = this::show;

    PowerCell(CellDesk desk) {
        this.desk = desk;
        getStyleClass().add("power-cell");
        content.getStyleClass().add("cell-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        desk.refresh().add(show);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        var line = isEmpty() || getItem() == null ? Optional.<dev.slipway.inventory.Line>empty() : desk.line(getItem());
        line.ifPresent(found -> show(desk.model().power().of(desk.text(found, Column.BMC_IP.header()))));
        setGraphic(line.isPresent() ? content : null);
        if (line.isEmpty()) {
            setTooltip(null);
            shown = Optional.empty();
        }
    }

    private void show(PowerReading reading) {
        var now = Optional.of(new Shown(reading, age(reading)));
        if (!now.equals(shown)) {
            shown = now;
            draw(reading);
        }
    }

    private String age(PowerReading reading) {
        return switch (reading) {
            case PowerReading.Told told -> age(told.at());
            case PowerReading.Silent silent -> age(silent.at());
            case PowerReading.LoginRefused refused -> age(refused.at());
            case PowerReading.Untested _, PowerReading.Asking _ -> "";
        };
    }

    private void draw(PowerReading reading) {
        switch (reading) {
            case PowerReading.Untested _ ->
                show("untested", light("light-untested"), Texts.of("hardware.power.untested"), "");
            case PowerReading.Asking _ ->
                show("asking", new StatusIcon(Status.RUNNING, ICON), Texts.of("hardware.power.asking"), "");
            case PowerReading.Told(var power, var at) ->
                show("told", light(style(power)), aged(word(power), at), Texts.of("hardware.power.age", age(at)));
            case PowerReading.Silent(var why, var at) ->
                show(
                        "silent",
                        new StatusIcon(Status.FAILED, ICON),
                        Texts.of("hardware.power.silent"),
                        Texts.of("hardware.power.why", why, age(at)));
            case PowerReading.LoginRefused(var why, var at) ->
                show(
                        "silent",
                        new StatusIcon(Status.FAILED, ICON),
                        Texts.of("hardware.power.refused"),
                        Texts.of("hardware.power.why", why, age(at)));
        }
    }

    private void show(String style, Node light, String words, String tip) {
        content.getStyleClass().setAll("cell-content", "power-" + style);
        word.setText(words);
        content.getChildren().setAll(light, word);
        setAccessibleText(Texts.of("hardware.column.power") + " " + words);
        setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
    }

    private String aged(String words, Instant at) {
        var age = Duration.between(at, desk.model().power().time().now());
        return age.compareTo(OLD) < 0 ? words : words + ", " + Spans.age(age);
    }

    private String age(Instant at) {
        return Spans.age(Duration.between(at, desk.model().power().time().now()));
    }

    private static Region light(String style) {
        var light = new Region();
        light.getStyleClass().addAll("light", style);
        return light;
    }

    private static String style(Power power) {
        return switch (power) {
            case ON -> "light-on";
            case OFF -> "light-off";
            case CHANGING -> "light-untested";
        };
    }

    private static String word(Power power) {
        return switch (power) {
            case ON -> Texts.of("hardware.power.on");
            case OFF -> Texts.of("hardware.power.off");
            case CHANGING -> Texts.of("hardware.power.changing");
        };
    }

    /// What the cell looks like now; as time goes by its words change too.
    private record Shown(PowerReading reading, String age) {}
}

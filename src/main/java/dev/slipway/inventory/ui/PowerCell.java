package dev.slipway.inventory.ui;

import dev.slipway.bmc.Power;
import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.PowerReading;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What the BMC of a machine said last: a light and a word, its age in the tooltip, and beside the word when it is old.
final class PowerCell extends TableCell<SheetRow, SheetRow> {

    private static final Duration OLD = Duration.ofMinutes(10);
    private static final double ICON = 13;

    private final CellDesk desk;
    private final Region light = new Region();
    private final StatusIcon icon = new StatusIcon(Status.FAILED, ICON);
    private final Tooltip tip = new Tooltip();
    private Look look = Look.UNTESTED;
    private String words = "";
    private Optional<Shown> shown = Optional.empty();
    private final Runnable show = this::show;

    PowerCell(CellDesk desk) {
        this.desk = desk;
        getStyleClass().add("power-cell");
        pseudoClassStateChanged(look.style(), true);
        light.getStyleClass().add("light");
        setGraphic(light);
        desk.refresh().add(show);
    }

    /// What the style sheet tells apart.
    private enum Look {
        UNTESTED,
        ASKING,
        ON,
        OFF,
        CHANGING,
        SILENT;

        private PseudoClass style() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        var line = isEmpty() || getItem() == null ? Optional.<Line>empty() : desk.line(getItem());
        line.ifPresent(found -> show(desk.model().power().of(desk.text(found, Column.BMC_IP.header()))));
        getGraphic().setVisible(line.isPresent());
        setText(line.isPresent() ? words : "");
        setTooltip(line.isEmpty() || tip.getText().isEmpty() ? null : tip);
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
            case PowerReading.Untested _ -> show(Look.UNTESTED, Texts.of("hardware.power.untested"), "");
            case PowerReading.Asking _ -> show(Look.ASKING, Texts.of("hardware.power.asking"), "");
            case PowerReading.Told(var power, var at) ->
                show(look(power), aged(word(power), at), Texts.of("hardware.power.age", age(at)));
            case PowerReading.Silent(var why, var at) ->
                show(Look.SILENT, Texts.of("hardware.power.silent"), Texts.of("hardware.power.why", why, age(at)));
            case PowerReading.LoginRefused(var why, var at) ->
                show(Look.SILENT, Texts.of("hardware.power.refused"), Texts.of("hardware.power.why", why, age(at)));
        }
    }

    private void show(Look now, String told, String why) {
        if (look != now) {
            pseudoClassStateChanged(look.style(), false);
            pseudoClassStateChanged(now.style(), true);
            look = now;
            icon.setStatus(now == Look.ASKING ? Status.RUNNING : Status.FAILED);
            setGraphic(now == Look.ASKING || now == Look.SILENT ? icon : light);
        }
        words = told;
        tip.setText(why);
        setAccessibleText(Texts.of("hardware.column.power") + " " + told);
    }

    private String aged(String words, Instant at) {
        var age = Duration.between(at, desk.model().power().time().now());
        return age.compareTo(OLD) < 0 ? words : words + ", " + Spans.age(age);
    }

    private String age(Instant at) {
        return Spans.age(Duration.between(at, desk.model().power().time().now()));
    }

    private static Look look(Power power) {
        return switch (power) {
            case ON -> Look.ON;
            case OFF -> Look.OFF;
            case CHANGING -> Look.CHANGING;
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

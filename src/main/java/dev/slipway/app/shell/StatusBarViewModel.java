package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.finding.TimeOfDay;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.StatusLine;
import dev.slipway.site.MachineLoad;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/// How the management cluster and the Administrative machine are, and the time.
public final class StatusBarViewModel implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int BEATS_PER_MEASURE = 4;
    private static final double GIGABYTE = 1e9;

    private final Background background;
    private final Callable<MachineLoad> measure;
    private final Time wall;
    private final Navigator navigator;
    private final StatusLine line;
    private final ObjectProperty<MachineLoad> load = new SimpleObjectProperty<>(MachineLoad.unknown());
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private Subscription ticking = () -> {};
    private int beats;

    /// `measure` may take its time. Nothing moves before `start`.
    public StatusBarViewModel(
            Background background, Callable<MachineLoad> measure, Time wall, Navigator navigator, StatusLine line) {
        this.background = background;
        this.measure = measure;
        this.wall = wall;
        this.navigator = navigator;
        this.line = line;
    }

    public void start() {
        ticking = background.every(BEAT, this::beat);
    }

    public ObservableList<StatusLine.Part> parts() {
        return line.all();
    }

    public ObjectProperty<MachineLoad> load() {
        return load;
    }

    public ReadOnlyStringProperty clock() {
        return clock.getReadOnlyProperty();
    }

    public void go(Route route) {
        navigator.go(route);
    }

    @Override
    public void close() {
        ticking.close();
    }

    static String host(MachineLoad load) {
        return load.host().orElse("");
    }

    static String cpu(MachineLoad load) {
        return load.cpu().isPresent()
                ? Texts.of("shell.status.cpu", Math.round(load.cpu().getAsDouble() * 100))
                : "";
    }

    static String memory(MachineLoad load) {
        return load.memoryUsed().isPresent() && load.memory().isPresent()
                ? Texts.of(
                        "shell.status.memory",
                        String.format(Locale.ROOT, "%.1f", load.memoryUsed().getAsLong() / GIGABYTE),
                        String.valueOf(Math.round(load.memory().getAsLong() / GIGABYTE)))
                : "";
    }

    static String disk(MachineLoad load) {
        return load.diskFree().isPresent()
                ? Texts.of(
                        "shell.status.disk",
                        String.valueOf(Math.round(load.diskFree().getAsLong() / GIGABYTE)))
                : "";
    }

    private void beat() {
        clock.set(TimeOfDay.second(wall.now(), ZoneId.systemDefault()));
        if (beats++ % BEATS_PER_MEASURE == 0) {
            // What cannot be measured is not shown.
            background.run(measure, load::set, _ -> load.set(MachineLoad.unknown()));
        }
    }
}

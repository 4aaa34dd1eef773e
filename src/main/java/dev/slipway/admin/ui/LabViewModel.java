package dev.slipway.admin.ui;

import dev.slipway.admin.Speed;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.site.LabState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The lab of a workspace: whether it runs, and starting and stopping it.
public final class LabViewModel implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Labs labs;
    private final Path folder;
    private final Background background;
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.TEN_TIMES);
    private final ReadOnlyObjectWrapper<Optional<LabState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Subscription looking = () -> {};

    public LabViewModel(Labs labs, Path folder, Background background) {
        this.labs = labs;
        this.folder = folder;
        this.background = background;
    }

    /// Looks at the lab now and every few seconds, until it is closed.
    public void follow() {
        looking = background.every(LOOK_AGAIN, this::look);
    }

    public ObjectProperty<Speed> speed() {
        return speed;
    }

    /// Empty while no lab runs.
    public ReadOnlyObjectProperty<Optional<LabState>> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last attempt failed; empty when none did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public void start() {
        change(() -> Optional.of(labs.start(folder, speed.get().factor())));
    }

    public void stop() {
        change(() -> {
            labs.stop(folder);
            return Optional.empty();
        });
    }

    @Override
    public void close() {
        looking.close();
    }

    private void look() {
        if (!busy.get()) {
            background.run(this::present, state::set);
        }
    }

    private Optional<LabState> present() throws InterruptedException {
        try {
            return Optional.of(labs.state(folder));
        } catch (IOException _) {
            // That none runs is an answer too.
            return Optional.empty();
        }
    }

    private void change(Callable<Optional<LabState>> work) {
        busy.set(true);
        trouble.set("");
        background.run(
                work,
                now -> {
                    busy.set(false);
                    state.set(now);
                },
                failure -> {
                    busy.set(false);
                    trouble.set(Texts.of("admin.lab.failed", Reason.of(failure)));
                });
    }
}

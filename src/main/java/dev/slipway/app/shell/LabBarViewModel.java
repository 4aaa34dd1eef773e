package dev.slipway.app.shell;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.fx.Background.Action;
import dev.slipway.site.LabState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The lab of the window: what is simulated, how fast it goes, what is broken in it on purpose.
public final class LabBarViewModel implements AutoCloseable {

    /// As fast as a lab can go and still be watched.
    static final int FULL = 600;

    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final Labs labs;
    private final Path folder;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<LabState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Integer> speed = new SimpleObjectProperty<>(0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Subscription watching = () -> {};
    private boolean changing;

    public LabBarViewModel(Labs labs, Path folder, Background background) {
        this.labs = labs;
        this.folder = folder;
        this.background = background;
    }

    /// Looks at the lab again and again, until `close`.
    public void start() {
        watching = background.every(PERIOD, this::look);
    }

    /// The lab as it was seen last; empty when none runs.
    public ReadOnlyObjectProperty<Optional<LabState>> state() {
        return state.getReadOnlyProperty();
    }

    /// How many times as fast as the real world; 0 before that is known.
    public ObjectProperty<Integer> speed() {
        return speed;
    }

    /// Why the last thing did not work; empty when it did.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What is offered: the usual ones, and the speed the lab has.
    public List<Integer> speeds() {
        return Stream.of(1, 10, 60, FULL, speed.get())
                .filter(factor -> factor > 0)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> faults() {
        return labs.faults();
    }

    public void changeSpeed(int factor) {
        if (factor != speed.get()) {
            speed.set(factor);
            changing = true;
            change(() -> labs.speed(folder, factor));
        }
    }

    public void inject(String machine, String fault) {
        change(() -> labs.inject(folder, machine, fault));
    }

    public void mend(String machine, String fault) {
        change(() -> labs.mend(folder, machine, fault));
    }

    /// Starts the lab again after it ended.
    public void restart() {
        var factor = speed.get() > 0 ? speed.get() : 10;
        change(() -> labs.start(folder, factor));
    }

    @Override
    public void close() {
        watching.close();
    }

    static String simulated(Optional<LabState> state) {
        return state.map(lab -> lab.machines().isEmpty()
                        ? Texts.of("shell.lab.empty")
                        : Texts.of("shell.lab.machines", lab.machines().size()))
                .orElseGet(() -> Texts.of("shell.lab.gone"));
    }

    private void change(Action action) {
        background.run(
                () -> {
                    action.run();
                    return labs.state(folder);
                },
                seen -> {
                    changing = false;
                    problem.set("");
                    see(seen);
                },
                failure -> {
                    changing = false;
                    problem.set(Reason.of(failure));
                });
    }

    private void look() {
        background.run(() -> seen(), seen -> seen.ifPresentOrElse(this::see, () -> state.set(Optional.empty())));
    }

    private Optional<LabState> seen() throws InterruptedException {
        try {
            return Optional.of(labs.state(folder));
        } catch (IOException _) {
            // No lab runs there, and the bar says so.
            return Optional.empty();
        }
    }

    private void see(LabState lab) {
        state.set(Optional.of(lab));
        if (!changing) {
            speed.set((int) Math.round(lab.speed()));
        }
    }
}

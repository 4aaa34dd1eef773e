package dev.slipway.inventory.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.fx.Tasks;
import dev.slipway.inventory.BmcRound;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.PowerReading;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// What the BMCs said last, by their addresses, and the rounds in which they are asked.
public final class PowerViewModel {

    private static final Duration NEWS = Duration.ofMillis(200);

    private final BmcAccess access;
    private final Background background;
    private final Tasks tasks;
    private final Time time;
    private final Map<String, PowerReading> readings = new ConcurrentHashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private int rounds;

    public PowerViewModel(BmcAccess access, Background background, Tasks tasks, Time time) {
        this.access = access;
        this.background = background;
        this.tasks = tasks;
        this.time = time;
    }

    /// Grows whenever a reading is another one.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public PowerReading of(String address) {
        return address.isBlank()
                ? new PowerReading.Untested()
                : readings.getOrDefault(address, new PowerReading.Untested());
    }

    /// Whether a BMC was asked and did not let us in.
    public boolean silent(String address) {
        return of(address).bad();
    }

    public Time time() {
        return time;
    }

    /// Asks or orders many; a task says how far it is, and stops it.
    public void go(List<Machine.Bmc> bmcs, BmcRound.Order order) {
        if (bmcs.isEmpty()) {
            return;
        }
        var round = new Round("bmc-" + rounds++, bmcs.size());
        bmcs.forEach(bmc -> readings.put(bmc.address(), new PowerReading.Asking()));
        tell();
        var news = background.onFx(NEWS, () -> {
            tell();
            round.show(Task.State.RUNNING);
        });
        round.work = background.run(
                () -> {
                    try (var open = access.open()) {
                        new BmcRound(open.bmcs(), time).go(bmcs, order, (bmc, reading) -> {
                            readings.put(bmc.address(), reading);
                            round.count(reading);
                            news.signal();
                        });
                    }
                    return round;
                },
                ended -> end(ended, bmcs, Task.State.DONE),
                failure -> {
                    round.words = Reason.of(failure);
                    end(round, bmcs, Task.State.FAILED);
                });
        round.stop = () -> {
            round.work.close();
            end(round, bmcs, Task.State.DONE);
        };
        if (!round.over) {
            round.show(Task.State.RUNNING);
        }
    }

    /// Puts down what was said elsewhere.
    void note(String address, PowerReading reading) {
        readings.put(address, reading);
        tell();
    }

    private void end(Round round, List<Machine.Bmc> bmcs, Task.State state) {
        round.over = true;
        bmcs.forEach(bmc -> readings.replace(bmc.address(), new PowerReading.Asking(), new PowerReading.Untested()));
        tell();
        round.show(state);
    }

    private void tell() {
        revision.set(revision.get() + 1);
    }

    /// One round as a task.
    private final class Round {

        private final String id;
        private final int size;
        private final AtomicInteger answers = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();
        private Subscription work = () -> {};
        private Runnable stop = () -> {};
        private String words = "";
        private boolean over;

        Round(String id, int size) {
            this.id = id;
            this.size = size;
        }

        void count(PowerReading reading) {
            answers.incrementAndGet();
            if (reading.bad()) {
                failures.incrementAndGet();
            }
        }

        void show(Task.State state) {
            if (over && state == Task.State.RUNNING) {
                return;
            }
            var detail =
                    words.isEmpty() ? Texts.of("hardware.task.detail", answers.get() - failures.get(), size) : words;
            tasks.put(new Task(
                    id,
                    Texts.of("hardware.task.title", size),
                    state,
                    OptionalDouble.of((double) answers.get() / size),
                    detail,
                    Optional.of(new Route.Hardware(Optional.empty())),
                    state == Task.State.RUNNING ? Optional.of(stop) : Optional.empty()));
        }
    }
}

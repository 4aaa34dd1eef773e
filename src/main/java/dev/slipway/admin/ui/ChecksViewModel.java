package dev.slipway.admin.ui;

import dev.slipway.admin.CheckUp;
import dev.slipway.admin.Reading;
import dev.slipway.admin.Reading.Standing;
import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The readings of this machine as they come in, and mending what is wrong with it.
public final class ChecksViewModel implements AutoCloseable {

    private final CheckUp checkUp;
    private final Commands commands;
    private final Background background;
    private final ObservableList<Reading> readings = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ConcurrentLinkedQueue<Reading> news = new ConcurrentLinkedQueue<>();
    private final Coalescer arrived;
    private Subscription work = () -> {};

    public ChecksViewModel(CheckUp checkUp, Commands commands, Background background) {
        this.checkUp = checkUp;
        this.commands = commands;
        this.background = background;
        arrived = background.onFx(this::take);
        readings.setAll(checkUp.checks().stream().map(Reading.Looking::new).toList());
    }

    /// One for each check, in their order.
    public ObservableList<Reading> readings() {
        return readings;
    }

    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /// Why the last attempt to mend something failed; empty when none did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public long count(Standing standing) {
        return readings.stream()
                .filter(reading -> reading.standing() == standing)
                .count();
    }

    public Optional<Reading> reading(String check) {
        return readings.stream().filter(one -> one.check().name().equals(check)).findFirst();
    }

    /// Looks at everything anew; what was seen last stays until it is seen again.
    public void look() {
        work.close();
        looking.set(true);
        work = background.run(() -> checkUp.run(this::hear), this::end, failure -> fail(Reason.of(failure)));
    }

    /// Runs a program that mends something, then looks again.
    public void mend(Command program) {
        trouble.set("");
        background.run(
                () -> commands.ask(program),
                answer -> {
                    if (answer.succeeded()) {
                        look();
                    } else {
                        fail(Texts.of("admin.mend.failed", program, String.join(" ", answer.err())));
                    }
                },
                failure -> fail(Texts.of("admin.mend.failed", program, Reason.of(failure))));
    }

    @Override
    public void close() {
        work.close();
    }

    private void hear(Reading reading) {
        news.add(reading);
        arrived.signal();
    }

    private void take() {
        for (var reading = news.poll(); reading != null; reading = news.poll()) {
            put(reading);
        }
    }

    private void end(List<Reading> all) {
        all.forEach(this::put);
        looking.set(false);
    }

    private void put(Reading reading) {
        var index = checkUp.checks().indexOf(reading.check());
        if (!readings.get(index).equals(reading)) {
            readings.set(index, reading);
        }
    }

    private void fail(String reason) {
        looking.set(false);
        trouble.set(reason);
    }
}

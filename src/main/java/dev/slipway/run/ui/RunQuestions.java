package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Question;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What is asked about a run before something is done that cannot be taken back.
public final class RunQuestions {

    private final ReadOnlyObjectWrapper<Optional<Question>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final RunPlace place;
    private final RunDeeds deeds;
    private final ObservableValue<Optional<Moment>> moment;
    private final ObservableValue<Optional<Held>> held;

    RunQuestions(
            RunPlace place,
            RunDeeds deeds,
            ObservableValue<Optional<Moment>> moment,
            ObservableValue<Optional<Held>> held) {
        this.place = place;
        this.deeds = deeds;
        this.moment = moment;
        this.held = held;
    }

    ReadOnlyObjectProperty<Optional<Question>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// A run that has not begun is stopped at once.
    public void askToStop() {
        moment.getValue().ifPresentOrElse(now -> asked.set(Optional.of(stop(now))), deeds::stop);
    }

    public void askToPowerCycle() {
        moment.getValue()
                .ifPresent(now -> cyclable().ifPresent(machine -> asked.set(Optional.of(powerCycle(now, machine)))));
    }

    /// The machine that holds the run up, if its power is within reach: never a real one because of a rehearsal.
    public Optional<String> cyclable() {
        var simulated = place.workspace().simulated();
        return moment.getValue()
                .filter(now -> now.run().simulated() == simulated)
                .flatMap(_ -> held.getValue())
                .flatMap(Held::cyclable);
    }

    void answered() {
        asked.set(Optional.empty());
    }

    private Question stop(Moment now) {
        var effect = Texts.of("run.note.stop.text", now.machines() - now.ready(), now.ready());
        return Question.of(
                Texts.of("run.note.stop", now.record().start().title()),
                Note.exists(now) + "\n" + effect,
                Texts.of("run.ask.keep"),
                RunHead.stop(now.run().simulated()),
                deeds::stop);
    }

    private Question powerCycle(Moment now, String machine) {
        return Question.of(
                        Texts.of("run.ask.power-cycle", machine),
                        Texts.of("run.ask.power-cycle.text"),
                        Texts.of("run.ask.leave"),
                        Texts.of("run.diagnosis.power-cycle"),
                        () -> deeds.powerCycle(now, machine))
                .about(machine);
    }
}

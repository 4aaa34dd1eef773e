package dev.slipway.run.ui;

import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.fx.RowList;
import dev.slipway.run.RunFolder;
import dev.slipway.site.RunControl.Start;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/// One run as its page shows it, and what can be done with it.
public final class RunViewModel implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMillis(250);
    private static final Duration CLOCK = Duration.ofSeconds(1);

    private final ReadOnlyObjectWrapper<Optional<RunPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Moment>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RunHead> head;
    private final ReadOnlyObjectWrapper<Optional<Note>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Held>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper pausable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper resumable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<RunForm> form = new SimpleObjectProperty<>(RunForm.WIDE);
    private final RowList<StepLine> steps = new RowList<>();
    private final RowList<MachineLine> machines = new RowList<>();
    private final RunPlace place;
    private final RunFolder folder;
    private final RunReading reading;
    private final RunDeeds deeds;
    private final RunQuestions questions;
    private Subscription news = () -> {};
    private Subscription clock = () -> {};
    private boolean busy;
    private RunPage.Extent extent = RunPage.Extent.WHAT_MATTERS;

    private RunViewModel(RunPlace place, String id) {
        this.place = place;
        this.folder = place.workspace().runs().named(id);
        this.reading = new RunReading(place, id);
        this.deeds = new RunDeeds(place, folder, this::look);
        this.questions = new RunQuestions(place, deeds, moment, held);
        this.head = new ReadOnlyObjectWrapper<>(RunHead.starting(id));
    }

    /// Follows a run, whether it has begun or not.
    public static RunViewModel follow(RunPlace place, String id) {
        var model = new RunViewModel(place, id);
        Coalescer changed = place.background().onFx(AT_MOST, model::look);
        model.news = place.watch().listen(changed::signal);
        model.clock = place.background().every(CLOCK, model::look);
        model.look();
        return model;
    }

    RunFolder folder() {
        return folder;
    }

    RunPlace place() {
        return place;
    }

    RunDeeds deeds() {
        return deeds;
    }

    Background background() {
        return place.background();
    }

    /// Empty until its journal has begun.
    ReadOnlyObjectProperty<Optional<RunPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// The moment of `page()`.
    ReadOnlyObjectProperty<Optional<Moment>> moment() {
        return moment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RunHead> head() {
        return head.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Note>> note() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Held>> held() {
        return held.getReadOnlyProperty();
    }

    /// What is asked now, and what can be.
    public RunQuestions questions() {
        return questions;
    }

    ReadOnlyBooleanProperty pausable() {
        return pausable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty stoppable() {
        return stoppable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty resumable() {
        return resumable.getReadOnlyProperty();
    }

    /// How much room its page has.
    ObjectProperty<RunForm> form() {
        return form;
    }

    ObservableList<StepLine> steps() {
        return steps;
    }

    ObservableList<MachineLine> machines() {
        return machines;
    }

    @Override
    public void close() {
        news.close();
        clock.close();
    }

    private void look() {
        if (!busy) {
            busy = true;
            place.background().run(() -> reading.read(extent), this::show, this::unreadable);
        }
    }

    private void show(RunReading.Result result) {
        busy = false;
        result.page().ifPresentOrElse(now -> show(now, result.start()), () -> beginning(result.start()));
    }

    private void show(RunPage now, Start start) {
        steps.update(now.steps());
        machines.update(now.machines());
        moment.set(Optional.of(now.moment()));
        page.set(Optional.of(now));
        head.set(now.head());
        held.set(now.held());
        note.set(deeds.refused(now.moment(), start).or(now::note));
        pausable.set(now.pausable());
        stoppable.set(now.stoppable());
        resumable.set(now.resumable());
    }

    /// Shows all machines, of which only those that matter were shown.
    void showAll() {
        extent = RunPage.Extent.ALL;
        look();
    }

    private void beginning(Start start) {
        switch (start) {
            case Start.Ended(var words) -> {
                head.set(RunHead.notStarted(folder.id()));
                note.set(Optional.of(Note.notStarted(words)));
            }
            case Start.Starting _, Start.Unknown _ -> {
                head.set(RunHead.starting(folder.id()));
                note.set(Optional.of(Note.starting()));
            }
        }
        stoppable.set(start instanceof Start.Starting);
    }

    private void unreadable(Exception failure) {
        busy = false;
        deeds.report(failure);
    }
}

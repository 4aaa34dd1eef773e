package dev.slipway.run.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background.Action;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.CellEdit;
import dev.slipway.inventory.Column;
import dev.slipway.run.Explanation.Remedy;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.site.RunControl.Start;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an operator does with a run. For the FX thread; the work itself is done elsewhere.
final class RunDeeds {

    private final RunPlace place;
    private final RunFolder folder;
    private final Runnable changed;
    private Optional<RunRecord> before = Optional.empty();

    /// `changed` is told when something was done.
    RunDeeds(RunPlace place, RunFolder folder, Runnable changed) {
        this.place = place;
        this.folder = folder;
        this.changed = changed;
    }

    void pause() {
        act(() -> place.control().hold(folder));
    }

    void goOn() {
        act(() -> place.control().forgetHold(folder));
    }

    void stop() {
        act(() -> place.control().stop(folder));
    }

    void resume(Moment now) {
        before = Optional.of(now.record());
        act(() -> place.control().resume(folder));
    }

    void apply(Remedy remedy, Moment now) {
        switch (remedy) {
            case Remedy.SetCell(var machine, var column, var value) -> set(now, machine, column, value);
            case Remedy.EditMachine(var machine) -> place.navigator().go(new Route.Hardware(Optional.of(machine)));
            case Remedy.Resume _ -> resume(now);
            case Remedy.OpenBmc _ -> {
                // Its address is copied by whoever shows it.
            }
        }
    }

    /// Says in a notice what happened.
    void powerCycle(Moment now, String machine) {
        var inventory = now.run().subject().inventory();
        place.background()
                .run(
                        () -> {
                            place.power().cycle(inventory, machine);
                            return machine;
                        },
                        done -> tell(Notice.Weight.GOOD, Texts.of("run.notice.cycled", done), ""),
                        why -> tell(Notice.Weight.FAILURE, Texts.of("run.notice.not-cycled", machine), Reason.of(why)));
    }

    /// Says in a notice that something about the run could not be done.
    void report(Exception failure) {
        tell(Notice.Weight.FAILURE, Texts.of("run.notice.failed"), Reason.of(failure));
    }

    private void tell(Notice.Weight weight, String what, String why) {
        place.notices()
                .post(new Notice(
                        weight,
                        what,
                        why,
                        Optional.of(new Route.Run(folder.id())),
                        Time.system().now()));
    }

    /// The words that resume it in a terminal.
    String command() {
        return "slipway " + String.join(" ", place.control().resumeWords(folder));
    }

    /// Why the run could not be resumed: its new process ended and the journal is what it was.
    Optional<Note> refused(Moment now, Start start) {
        if (now.going() || before.filter(now.record()::equals).isEmpty()) {
            return Optional.empty();
        }
        return switch (start) {
            case Start.Ended(var words) ->
                Optional.of(new Note(
                        Status.FAILED,
                        Texts.of("run.note.not-resumed"),
                        words.isEmpty() ? Texts.of("run.note.no-words") : String.join("\n", words),
                        List.of(Note.Deed.RESUME)));
            case Start.Starting _ ->
                Optional.of(new Note(Status.RUNNING, Texts.of("run.note.resuming"), "", List.of()));
            case Start.Unknown _ -> Optional.empty();
        };
    }

    private void set(Moment now, String machine, String column, String value) {
        Path inventory = now.run().subject().inventory();
        before = Optional.of(now.record());
        act(() -> {
            CellEdit.set(inventory, machine, Column.named(column).orElseThrow(), value);
            place.control().resume(folder);
        });
    }

    private void act(Action action) {
        place.background()
                .run(
                        () -> {
                            action.run();
                            return true;
                        },
                        _ -> changed.run(),
                        this::report);
    }
}

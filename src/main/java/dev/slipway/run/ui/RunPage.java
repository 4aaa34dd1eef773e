package dev.slipway.run.ui;

import dev.slipway.fx.part.Timeline;
import dev.slipway.run.Standing;
import java.util.List;
import java.util.Optional;

/// All that the page of a run says at one moment.
///
/// `brief` tells whether only the machines that matter are among its rows, `pausing` whether the run is to pause after
/// its present step, `note` what it says of itself.
record RunPage(
        Moment moment,
        RunHead head,
        Timeline timeline,
        RunFacts facts,
        List<StepLine> steps,
        List<MachineLine> machines,
        boolean brief,
        Optional<Held> held,
        Optional<Note> note,
        boolean pausing) {

    /// Not for the FX thread: it looks into the run's folder, and 300 machines take their time.
    static RunPage of(Moment moment, RunPlace place, Extent extent) {
        var brief = extent == Extent.WHAT_MATTERS && blamed(moment);
        return new RunPage(
                moment,
                RunHead.of(moment, place.zone()),
                RunTimeline.of(moment, place.zone()),
                RunFacts.of(moment, place.workspace().folder()),
                StepLines.of(moment),
                brief ? MachineLines.brief(moment) : MachineLines.of(moment),
                brief,
                Held.of(moment, place.zone()),
                Note.of(moment),
                moment.run().folder().holdAsked());
    }

    /// Which machines a page shows.
    enum Extent {
        WHAT_MATTERS,
        ALL
    }

    boolean pausable() {
        return moment.going() && !pausing;
    }

    boolean stoppable() {
        return moment.going() || moment.standing() == Standing.HELD;
    }

    boolean resumable() {
        var rehearsal = moment.run().subject().rehearsal();
        return !moment.going() && moment.standing() != Standing.DONE && !rehearsal;
    }

    private static boolean blamed(Moment moment) {
        return moment.standing() == Standing.HELD
                && moment.record()
                        .failure()
                        .flatMap(failure -> failure.machine())
                        .isPresent();
    }
}

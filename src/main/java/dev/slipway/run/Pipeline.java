package dev.slipway.run;

import dev.slipway.finding.Reason;
import dev.slipway.flow.Time;
import java.io.IOException;
import java.util.List;

/// Runs the steps of a plan in order, from the first that is not done, and journals each before and after. Between two
/// steps it pauses if somebody asked for it.
public final class Pipeline {

    private final Time time;

    public Pipeline(Time time) {
        this.time = time;
    }

    /// Begins a new run.
    ///
    /// @throws InterruptedException when it was stopped; that too is in the journal
    public Verdict begin(Plan plan, Subject subject, Journal journal) throws InterruptedException {
        var names = plan.steps().stream().map(Step::name).toList();
        journal.record(new RunEvent.Started(time.now(), plan.title(), names, subject));
        return work(plan.steps(), journal);
    }

    /// Goes on with a run of which `before` is known.
    public Verdict resume(Plan plan, RunRecord before, Journal journal) throws InterruptedException {
        journal.forgetHold();
        journal.record(new RunEvent.Resumed(time.now()));
        var left = plan.steps().stream()
                .filter(step -> !before.step(step.name()).complete())
                .toList();
        return work(left, journal);
    }

    private Verdict work(List<Step> steps, Journal journal) throws InterruptedException {
        try {
            for (var step : steps) {
                if (journal.holdAsked()) {
                    return end(Verdict.PAUSED, journal);
                }
                journal.record(new RunEvent.StepStarted(time.now(), step.name()));
                var outcome = outcome(step, journal);
                journal.record(new RunEvent.StepEnded(time.now(), step.name(), outcome));
                if (outcome instanceof Outcome.Failed) {
                    return end(Verdict.HELD, journal);
                }
            }
            return end(Verdict.DONE, journal);
        } catch (InterruptedException stopped) {
            end(Verdict.STOPPED, journal);
            throw stopped;
        }
    }

    private Verdict end(Verdict verdict, Journal journal) {
        journal.record(new RunEvent.Ended(time.now(), verdict));
        return verdict;
    }

    private static Outcome outcome(Step step, Journal journal) throws InterruptedException {
        try {
            return step.run(journal);
        } catch (JournalException failure) {
            throw failure;
        } catch (IOException | RuntimeException failure) {
            return new Outcome.Failed(unexpected(step, failure));
        }
    }

    private static Failure unexpected(Step step, Exception failure) {
        var why = Reason.of(failure);
        return Failure.of(
                "The step " + step.name() + " could not go on",
                why,
                List.of(failure.getClass().getSimpleName() + ": " + why),
                "Resume the run: the step looks at what is there and goes on from it.");
    }
}

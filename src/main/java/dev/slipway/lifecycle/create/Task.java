package dev.slipway.lifecycle.create;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Waits;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.lifecycle.Lines;
import dev.slipway.run.Failure;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// A step with the lines EKS Anywhere's task runner writes around it, and with its failures explained.
record Task(Step step, Time time) implements Step {

    @Override
    public String name() {
        return step.name();
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        var start = time.now();
        reporter.say(4, Lines.of("Task start", "task_name", name()));
        var outcome = outcome(reporter);
        if (!(outcome instanceof Outcome.Failed)) {
            reporter.say(
                    4,
                    Lines.of(
                            "Task finished",
                            "task_name",
                            name(),
                            "duration",
                            text(Duration.between(start, time.now()))));
            reporter.say(4, "----------------------------------");
        }
        return outcome;
    }

    private Outcome outcome(Reporter reporter) throws IOException, InterruptedException {
        try {
            return step.run(reporter);
        } catch (HeldException held) {
            return new Outcome.Failed(held.failure());
        } catch (Waits.NotInTimeException late) {
            return failed("lifecycle.not-in-time", late);
        } catch (KubeException.Unreachable unreachable) {
            return failed("lifecycle.unreachable", unreachable);
        }
    }

    private static Outcome failed(String key, Exception why) {
        var words = Reason.of(why);
        return new Outcome.Failed(Failure.of(Texts.of(key + ".what"), words, List.of(words), Texts.of(key + ".next")));
    }

    // As Go writes durations: `1m30.5s`.
    private static String text(Duration duration) {
        var minutes = duration.toMinutes() > 0 ? duration.toMinutes() + "m" : "";
        return minutes + duration.toSecondsPart() + "." + duration.toMillisPart() + "s";
    }
}

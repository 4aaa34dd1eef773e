package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Question;

/// What is asked about a run before something is done that cannot be taken back.
final class RunQuestions {

    private RunQuestions() {}

    static Question stop(Moment now, Runnable stop) {
        return Question.of(
                        Texts.of("run.note.stop", now.record().start().title()),
                        Texts.of("run.note.stop.text", now.machines() - now.ready(), now.ready()),
                        Texts.of("run.ask.keep"),
                        Texts.of("run.stop"),
                        stop)
                .about(Note.exists(now));
    }

    static Question powerCycle(String machine, Runnable cycle) {
        return Question.of(
                        Texts.of("run.ask.power-cycle", machine),
                        Texts.of("run.ask.power-cycle.text"),
                        Texts.of("run.ask.leave"),
                        Texts.of("run.diagnosis.power-cycle"),
                        cycle)
                .about(machine);
    }
}

package dev.slipway.run.ui;

import dev.slipway.finding.Texts;

/// What is asked before something is done that cannot be taken back: what it is done to, its effect, the two answers.
record Question(String title, String names, String effect, String keep, String act, Runnable run) {

    static Question stop(Moment now, Runnable stop) {
        return new Question(
                Texts.of("run.note.stop", now.record().start().title()),
                Note.exists(now),
                Texts.of("run.note.stop.text", now.machines() - now.ready(), now.ready()),
                Texts.of("run.ask.keep"),
                Texts.of("run.stop"),
                stop);
    }

    static Question powerCycle(String machine, Runnable cycle) {
        return new Question(
                Texts.of("run.ask.power-cycle", machine),
                machine,
                Texts.of("run.ask.power-cycle.text"),
                Texts.of("run.ask.leave"),
                Texts.of("run.diagnosis.power-cycle"),
                cycle);
    }
}

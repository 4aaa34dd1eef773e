package dev.slipway.run.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.finding.TimeOfDay;
import dev.slipway.fx.part.Status;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The head of a run: what it is, how it stands, and the few numbers that matter.
record RunHead(String title, Status status, String word, String sentence, boolean simulated, List<Figure> numbers) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /// A number with its caption.
    record Figure(String value, String caption) {}

    static RunHead of(Moment moment, ZoneId zone) {
        var run = moment.run();
        return new RunHead(
                title(run), status(run), word(run), sentence(moment, zone), run.simulated(), numbers(moment, zone));
    }

    /// A run that has a folder and no journal yet.
    static RunHead starting(String id) {
        return new RunHead(words(id), Status.RUNNING, Texts.of("run.standing.starting"), "", false, List.of());
    }

    /// A run whose process ended before its journal began.
    static RunHead notStarted(String id) {
        return new RunHead(words(id), Status.FAILED, Texts.of("run.word.not-started"), "", false, List.of());
    }

    // The id says when, and what is done to which cluster.
    private static String words(String id) {
        var stem = id.replaceFirst("^\\d{8}-\\d{6}-", "").replaceFirst("-", " ");
        return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    /// What stopping it is called: nothing real stops with a rehearsal.
    static String stop(boolean simulated) {
        return Texts.of(simulated ? "run.stop.rehearsal" : "run.stop");
    }

    static String title(RunState run) {
        return run.record().start().title();
    }

    static Status status(RunState run) {
        return switch (run.standing()) {
            case RUNNING -> run.simulated() ? Status.SIMULATED : Status.RUNNING;
            case HELD -> Status.FAILED;
            case PAUSED -> Status.PAUSED;
            case STOPPED -> Status.STOPPED;
            case INTERRUPTED -> Status.INTERRUPTED;
            case DONE -> run.simulated() ? Status.SIMULATED : Status.READY;
        };
    }

    static String word(RunState run) {
        return run.simulated() && run.standing() == Standing.RUNNING
                ? Texts.of("run.rehearsal")
                : Texts.of("run.word." + run.standing().name().toLowerCase(Locale.ROOT));
    }

    private static String sentence(Moment moment, ZoneId zone) {
        var start = moment.record().start().at();
        var old = Duration.between(start, moment.now()).toHours() >= 24;
        var when = old ? DAY.format(start.atZone(zone)) : TimeOfDay.minute(start, zone);
        var kind = moment.run().simulated()
                ? "run.sentence.rehearsal"
                : moment.roster().standalone() ? "run.sentence.standalone" : "run.sentence.workload";
        return Texts.of(kind, when);
    }

    private static List<Figure> numbers(Moment moment, ZoneId zone) {
        var numbers = new ArrayList<Figure>();
        numbers.add(new Figure(
                Spans.text(moment.elapsed()), Texts.of(moment.run().simulated() ? "run.lab-time" : "run.elapsed")));
        switch (moment.standing()) {
            case RUNNING -> numbers.add(left(moment, zone));
            case HELD ->
                numbers.add(new Figure(
                        Spans.text(Duration.between(moment.record().last(), moment.now())), Texts.of("run.held")));
            case DONE, PAUSED, STOPPED, INTERRUPTED -> {
                // Nothing is left to count.
            }
        }
        if (moment.machines() > 0) {
            numbers.add(new Figure(
                    Texts.of("run.of", moment.ready(), moment.machines()), Texts.of("run.machines-ready-caption")));
        }
        return numbers;
    }

    private static Figure left(Moment moment, ZoneId zone) {
        var left = Duration.between(moment.now(), moment.end());
        var minutes = Math.max(1, Math.ceilDiv(left.toSeconds(), 60));
        var value = minutes < 60
                ? Texts.of("run.left.minutes", minutes)
                : Texts.of("run.about", Spans.text(Duration.ofMinutes(minutes)));
        var caption = moment.run().simulated() ? "run.left.lab" : "run.left";
        return new Figure(value, Texts.of(caption, TimeOfDay.minute(moment.end(), zone)));
    }
}

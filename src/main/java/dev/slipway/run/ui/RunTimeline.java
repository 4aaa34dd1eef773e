package dev.slipway.run.ui;

import dev.slipway.fx.part.Segment;
import dev.slipway.fx.part.Timeline;
import dev.slipway.fx.part.Timeline.Stretch;
import dev.slipway.run.Standing;
import dev.slipway.run.StepRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A run as bars on its wall clock: what is done, what is under way with what is left of it, what is ahead,
/// and in red when it was held.
final class RunTimeline {

    private final Moment moment;
    private final List<Stretch> stretches = new ArrayList<>();
    private Instant cursor;

    private RunTimeline(Moment moment) {
        this.moment = moment;
        this.cursor = moment.record().start().at();
    }

    static Timeline of(Moment moment, ZoneId zone) {
        var timeline = new RunTimeline(moment);
        timeline.draw();
        return new Timeline(moment.record().start().at(), moment.here(), moment.end(), zone, timeline.stretches);
    }

    private void draw() {
        for (var step : moment.record().steps()) {
            if (step.complete()) {
                add(Segment.State.DONE, step.ended().orElse(cursor));
            } else if (step.begun()) {
                current(step);
            } else if (moment.standing() != Standing.DONE) {
                add(Segment.State.IDLE, cursor.plus(moment.estimates().step(step.name())));
            }
        }
    }

    private void current(StepRecord step) {
        if (moment.going()) {
            add(Segment.State.RUNNING, moment.end().minus(ahead()));
        } else {
            var broken = step.ended().orElse(moment.record().last());
            add(Segment.State.RUNNING, broken);
            if (moment.standing() == Standing.HELD) {
                add(Segment.State.FAILED, moment.here());
            }
            add(Segment.State.IDLE, moment.end().minus(ahead()));
        }
    }

    private Duration ahead() {
        return moment.record().steps().stream()
                .filter(step -> !step.begun())
                .map(step -> moment.estimates().step(step.name()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void add(Segment.State state, Instant to) {
        moment.record().holds().all().stream()
                .filter(hold -> !hold.from().isBefore(cursor) && hold.to().isBefore(to))
                .forEach(hold -> {
                    draw(state, hold.from());
                    draw(Segment.State.FAILED, hold.to());
                });
        draw(state, to);
    }

    private void draw(Segment.State state, Instant to) {
        if (to.isAfter(cursor)) {
            stretches.add(new Stretch(state, cursor, to));
            cursor = to;
        }
    }
}

package dev.slipway.run.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Lane;
import dev.slipway.fx.part.Segment;
import dev.slipway.fx.part.ServerGlyph.Light;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.Tile;
import dev.slipway.run.Phase;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.run.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The machines of a run as rows, grouped.
record MachineLines(Moment moment) {

    static List<MachineLine> of(Moment moment) {
        return new MachineLines(moment).lines();
    }

    /// Those that are not ready, and the others in one row: for a run that is held because of a machine.
    static List<MachineLine> brief(Moment moment) {
        return new MachineLines(moment).unready();
    }

    /// The names of all phases, in order.
    static List<String> phases() {
        return Arrays.stream(Phase.values()).map(MachineLines::title).toList();
    }

    private List<MachineLine> lines() {
        var lines = new ArrayList<MachineLine>();
        var group = "";
        for (var way : moment.ways()) {
            if (!way.last().group().equals(group)) {
                group = way.last().group();
                lines.add(head(group));
            }
            lines.add(row(way));
        }
        return lines;
    }

    private List<MachineLine> unready() {
        var lines = new ArrayList<MachineLine>();
        moment.ways().stream()
                .filter(way -> !way.last().ready())
                .sorted(Comparator.comparing(way -> !moment.blamed(way.last().machine())))
                .forEach(way -> lines.add(row(way)));
        var ready = moment.ways().stream()
                .map(Way::last)
                .filter(Sighting::ready)
                .map(Sighting::machine)
                .toList();
        if (!ready.isEmpty()) {
            lines.add(new MachineLine.Rest(ready.size(), String.join(", ", ready)));
        }
        return lines;
    }

    private MachineLine head(String group) {
        var machines = Optional.ofNullable(moment.roster().groups().get(group))
                .map(Roster.Group::machines)
                .orElse("");
        return group.equals(Roster.CONTROL_PLANE)
                ? new MachineLine.Head(Texts.of("run.group.control-plane"), machines)
                : new MachineLine.Head(Texts.of("run.group.workers", group), machines);
    }

    private MachineLine row(Way way) {
        var last = way.last();
        var status = status(way);
        var segments =
                Arrays.stream(Phase.values()).map(phase -> segment(way, phase)).toList();
        var lane = new Lane(
                last.machine(),
                last.address(),
                light(way),
                segments,
                status,
                now(way, status),
                Spans.text(way.total(moment.until())));
        var done = (int) segments.stream()
                .filter(segment -> segment.state() == Segment.State.DONE)
                .count();
        var fact = Texts.of("run.tile", done, segments.size());
        return new MachineLine.Row(
                lane,
                Tile.provisioning(last.machine(), fact, segments),
                status == Status.WARNING || status == Status.FAILED);
    }

    private Light light(Way way) {
        return moment.blamed(way.last().machine()) || way.last().phase() != Phase.POWER_ON || moment.going()
                ? Light.ON
                : Light.OFF;
    }

    private Status status(Way way) {
        var last = way.last();
        if (last.ready()) {
            return Status.READY;
        }
        if (moment.blamed(last.machine())) {
            return Status.FAILED;
        }
        if (last.trouble().isPresent() || moment.slow(way)) {
            return Status.WARNING;
        }
        return moment.going() ? Status.RUNNING : moment.standing() == Standing.HELD ? Status.PENDING : Status.UNKNOWN;
    }

    private String now(Way way, Status status) {
        var last = way.last();
        if (status == Status.FAILED) {
            return Texts.of("run.now.failed", title(last.phase()));
        }
        if (last.trouble().isPresent()) {
            return last.trouble().get();
        }
        if (status == Status.UNKNOWN) {
            var age = Duration.between(moment.record().last(), moment.now());
            return age.toMinutes() < 1 ? Texts.of("run.now.unwatched") : Texts.of("run.now.unknown", Spans.age(age));
        }
        return last.now().isEmpty() ? title(last.phase()) : sentence(last.now());
    }

    private Segment segment(Way way, Phase phase) {
        var spent = way.in(phase, moment.until());
        var name = title(phase);
        if (spent.isEmpty()) {
            return phase.compareTo(way.last().phase()) < 0 ? Segment.done(name, "") : Segment.idle(name);
        }
        var text = Spans.text(spent.get());
        if (phase != way.last().phase() || way.last().ready()) {
            return way.exact(phase) && moment.estimates().slow(way.last().group(), phase, spent.get())
                    ? Segment.slow(name, Texts.of("run.phase.usual", text, usual(way, phase)))
                    : Segment.done(name, text);
        }
        return present(way.last(), name, spent.get());
    }

    private String usual(Way way, Phase phase) {
        return Spans.text(moment.estimates().phase(way.last().group(), phase));
    }

    private Segment present(Sighting last, String name, Duration spent) {
        if (moment.blamed(last.machine())) {
            return Segment.failed(name, Texts.of("run.phase.failed", Spans.text(spent)));
        }
        var usual = moment.estimates().phase(last.group(), last.phase());
        var text = Texts.of("run.phase.usual", Spans.text(spent), Spans.text(usual));
        if (moment.estimates().slow(last.group(), last.phase(), spent)) {
            return Segment.slow(name, text);
        }
        return Segment.running(name, progress(last, spent, usual), text);
    }

    // By bytes where they are known; else by the time it usually takes, and never quite full.
    private static double progress(Sighting last, Duration spent, Duration usual) {
        var percent = Pattern.compile("(\\d+) %").matcher(last.now());
        if (percent.find()) {
            return Integer.parseInt(percent.group(1)) / 100.0;
        }
        return usual.isZero() ? 0.5 : Math.min(0.93, (double) spent.toMillis() / usual.toMillis());
    }

    private static String title(Phase phase) {
        return Texts.of("run.phase." + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

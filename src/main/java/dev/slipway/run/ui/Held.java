package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.finding.TimeOfDay;
import dev.slipway.log.LogWords;
import dev.slipway.run.Explanation;
import dev.slipway.run.Explanation.Cause;
import dev.slipway.run.Explanation.Mismatch;
import dev.slipway.run.Explanation.Remedy;
import dev.slipway.run.Failure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why a run is held, as the diagnosis card shows it. `decisive` is the number of the evidence line that decided, or
/// -1.
record Held(Failure failure, String sentence, List<String> evidence, int decisive, Optional<Explanation> known) {

    private static final int LINES = 4;
    private static final Set<String> DEAF = Set.of("bmc-wrong-password", "bmc-unreachable");

    static Optional<Held> of(Moment moment, ZoneId zone) {
        if (moment.going()) {
            return Optional.empty();
        }
        return moment.record().failure().map(failure -> {
            var marked = failure.explanation().map(Explanation::marked).orElse("");
            var lines = lines(failure.evidence(), marked);
            return new Held(
                    failure,
                    sentence(moment, failure, zone),
                    lines.stream().map(Held::readable).toList(),
                    marked.isEmpty() ? -1 : decisive(lines, marked),
                    failure.explanation());
        });
    }

    String title() {
        return failure.what();
    }

    Optional<Mismatch> mismatch() {
        return known.flatMap(Explanation::mismatch);
    }

    List<Cause> causes() {
        return known.map(Explanation::causes).orElse(List.of());
    }

    /// What can be done, the best first; resuming is always possible.
    List<Remedy> remedies() {
        return known.map(Explanation::remedies).orElse(List.of(new Remedy.Resume()));
    }

    /// The machine that could be restarted through its BMC; none whose BMC is itself what does not work.
    Optional<String> cyclable() {
        var reachable = remedies().stream().anyMatch(Remedy.OpenBmc.class::isInstance)
                && known.filter(explanation -> DEAF.contains(explanation.rule()))
                        .isEmpty();
        return reachable ? failure.machine() : Optional.empty();
    }

    /// All of it as text, for a ticket.
    String text() {
        var lines = new ArrayList<String>();
        lines.add(failure.what());
        lines.add(sentence);
        lines.add("");
        lines.add(Texts.of("failure.why", failure.why()));
        failure.evidence().forEach(line -> lines.add("  | " + line));
        lines.add(Texts.of("failure.next"));
        failure.next().forEach(line -> lines.add("  - " + line));
        return String.join("\n", lines);
    }

    private static String sentence(Moment moment, Failure failure, ZoneId zone) {
        var at = TimeOfDay.second(moment.record().last(), zone);
        var task = moment.record().current().map(step -> step.title()).orElse("");
        var ready = moment.ready();
        return failure.machine().isPresent() && moment.machines() > 0
                ? Texts.of("run.held.machine", task, moment.machines(), at, ready)
                : Texts.of("run.held.step", task, at);
    }

    // The decisive line and its neighbours: the last lines unless that leaves the decisive one out.
    private static List<String> lines(List<String> all, String marked) {
        var at = marked.isEmpty() ? -1 : decisive(all, marked);
        var from = Math.max(0, all.size() - LINES);
        var start = at >= 0 ? Math.min(from, Math.max(0, at - 1)) : from;
        return all.subList(start, Math.min(all.size(), start + LINES));
    }

    // Programs write JSON; a reader wants the message.
    private static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        return LogWords.of(line).text().strip();
    }

    private static int decisive(List<String> lines, String marked) {
        for (var index = 0; index < lines.size(); index++) {
            if (lines.get(index).contains(marked)) {
                return index;
            }
        }
        return -1;
    }
}

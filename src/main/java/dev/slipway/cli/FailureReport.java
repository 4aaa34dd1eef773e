package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.run.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A held failure as lines of text: what, where, why with its evidence, what next.
record FailureReport(String step, Failure failure) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("❌ " + failure.what());
        lines.add("   " + Texts.of("failure.where", where()));
        lines.add("   " + Texts.of("failure.why", failure.why()));
        failure.evidence().forEach(line -> lines.add("     | " + line));
        lines.add("   " + Texts.of("failure.next"));
        for (var number = 1; number <= failure.next().size(); number++) {
            lines.add("     " + number + ". " + failure.next().get(number - 1));
        }
        return lines;
    }

    private String where() {
        var where = new ArrayList<String>();
        failure.machine().ifPresent(where::add);
        failure.phase()
                .map(phase ->
                        "run.phase." + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .ifPresent(key -> where.add(Texts.of(key)));
        where.add(Texts.of("failure.step", step));
        return String.join(", ", where);
    }
}

package dev.slipway.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the earlier runs of a workspace tell of a creation that is yet to be.
///
/// `takes` is how long one usually takes here, or elsewhere while that is `typical`; `rehearsed` is when the same
/// specification was last rehearsed to its end on the same machines.
public record Outlook(Duration takes, boolean typical, Optional<Instant> rehearsed) {

    /// `spec` is the text of the specification.
    public static Outlook of(List<RunState> known, String spec, Set<String> machines) {
        var estimates = Estimates.of(known);
        var digest = Digest.of(spec);
        // The clock of a rehearsal runs ahead of the operator's: only its beginning is by both.
        var rehearsed = known.stream()
                .filter(run -> run.subject().rehearsal() && run.standing() == Standing.DONE)
                .filter(run -> run.subject().specDigest().equals(digest))
                .filter(run -> machines(run).equals(machines))
                .map(run -> run.record().start().at())
                .max(Comparator.naturalOrder());
        return new Outlook(estimates.creation(), estimates.typical(), rehearsed);
    }

    private static Set<String> machines(RunState run) {
        return run.record().machines().stream().map(Sighting::machine).collect(Collectors.toSet());
    }
}

package dev.slipway.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something in the fleet that somebody has to look after. `words` are what its texts name; `about` is the machine or
/// group.
public record Attention(
        Kind kind, String cluster, String about, Optional<Instant> since, Optional<String> run, List<String> words) {

    public Attention {
        words = List.copyOf(words);
    }

    /// What it is, the most pressing first.
    public enum Kind {
        RUN_HELD,
        NODE_SILENT,
        NODE_NOT_READY,
        MACHINE_FAILED,
        RUN_INTERRUPTED,
        CLUSTER_UNREACHABLE,
        MACHINE_SLOW,
        BMC_SILENT,
        CONDITION,
        NO_SPARE;

        /// Whether something stopped, rather than will.
        public boolean failed() {
            return compareTo(CLUSTER_UNREACHABLE) < 0 && this != RUN_INTERRUPTED;
        }
    }
}

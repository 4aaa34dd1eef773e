package dev.slipway.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;

/// Where a machine was seen to be on its way, and since when.
///
/// `group` is `control-plane` or the worker group's name; `address` is the machine's own. `since` is when the phase
/// began;
/// `ended` is when it ended, which only the last phase has: a machine whose `READY` ended is a ready node. `now` is a
/// short
/// sentence about the present, such as `stream image to disk`; `trouble` says what holds the machine up, if anything
/// does.
public record Sighting(
        String machine,
        String group,
        String address,
        Phase phase,
        Instant since,
        Optional<Instant> ended,
        String now,
        Optional<String> trouble) {

    @JsonIgnore
    public boolean ready() {
        return phase == Phase.READY && ended.isPresent();
    }
}

package dev.slipway.run;

import java.time.Instant;
import java.util.Optional;

/// Where a machine was seen to be on its way, and since when.
///
/// `group` is `control-plane` or the worker group's name; `now` is a short sentence about the present, such as
/// `stream image to disk`; `trouble` says what holds it up, if anything does.
public record Sighting(
        String machine, String group, Phase phase, Instant since, String now, Optional<String> trouble) {}

package dev.slipway.run;

import java.time.Instant;

/// A line of a run's log. `level` is the verbosity from which the terminal shows it; `source` is `eksctl` for the
/// lines of the workflow itself, else the part that wrote it; `subject` is the machine or cluster it is about, or
/// empty.
public record LogLine(Instant at, int level, String source, String subject, String text) {}

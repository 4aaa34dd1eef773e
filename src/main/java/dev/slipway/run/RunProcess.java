package dev.slipway.run;

import dev.slipway.exec.ProgramHandle;

/// The process that works on a run, or did last. Its own output begins at byte `outputFrom` of the run's `process.log`.
public record RunProcess(ProgramHandle program, long outputFrom) {}

package dev.slipway.cli;

import dev.slipway.run.RunFolder;

final class Launcher {
    int resume(RunFolder run, int verbosity) throws Exception {
        throw new UsageException(run + " " + verbosity);
    }
}

package dev.slipway.run;

import java.nio.file.Path;
import java.util.Optional;

/// What a run is about: enough to take it up again in another process. Holds paths, never their content.
///
/// `lab` is the folder of the lab the run happens in; empty for the real world. The digests are SHA-256 in hex of the
/// files as they were when the run began.
public record Subject(
        String operation,
        String cluster,
        Path spec,
        String specDigest,
        Path inventory,
        String inventoryDigest,
        Optional<Path> lab) {

    /// Whether its machines exist for the run alone, so that nothing is left of them after it.
    public boolean rehearsal() {
        return operation.equals("rehearse");
    }

    /// Whether its machines are a lab's or a rehearsal's.
    public boolean simulated() {
        return lab.isPresent() || rehearsal();
    }
}

package dev.slipway.spec.ui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Who knows what the clusters themselves say they are to be.
@FunctionalInterface
public interface LiveSource {

    /// The documents of a specification as its management cluster has them: none when it has no such cluster, and
    /// nothing at all when nobody says where to ask it.
    ///
    /// @throws IOException when it cannot be asked; the message says why
    Optional<List<ObjectNode>> read(SpecFile file) throws IOException, InterruptedException;
}

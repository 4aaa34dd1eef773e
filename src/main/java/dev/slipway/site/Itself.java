package dev.slipway.site;

import dev.slipway.exec.Command;
import java.util.List;

/// Slipway as a program that can be started again, beside the one that runs.
@FunctionalInterface
public interface Itself {

    /// The command that runs `slipway` with these words, such as `create cluster -f ml-forge.yaml`.
    Command command(List<String> words);
}

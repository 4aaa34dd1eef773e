package dev.slipway.lifecycle.release;

import java.net.URI;
import java.nio.file.Path;

/// Where the releases manifest is.
public sealed interface ReleaseSource {

    /// A file: a mirror carried over by hand. What it names by a relative path lies next to it.
    record OnDisk(Path manifest) implements ReleaseSource {}

    /// An address on the network.
    record Published(URI manifest) implements ReleaseSource {}

    /// Where EKS Anywhere's own releases are listed.
    static ReleaseSource official() {
        return new Published(URI.create("https://anywhere-assets.eks.amazonaws.com/releases/eks-a/manifest.yaml"));
    }
}

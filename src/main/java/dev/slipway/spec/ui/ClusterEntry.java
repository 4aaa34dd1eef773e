package dev.slipway.spec.ui;

import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import java.util.Optional;

/// A cluster of the workspace, or a draft of one, as the list shows it.
public record ClusterEntry(
        String name, Status status, String word, String detail, Optional<String> draft, Route open) {}

package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Subscription;
import dev.slipway.kube.ResourceKind;
import java.util.List;
import java.util.Optional;

/// A fleet that is followed: what is known of it now, and the news that more is.
public interface Following {

    /// What was known last. Never waits.
    FleetState state();

    /// `changed` is called on a thread of the fleet and must be quick; what it hears of is in `state()` by then.
    Subscription listen(Runnable changed);

    /// Tries at once to reach what is out of reach.
    void retry();

    /// An object of a cluster as its own API server has it, or the one that manages it. Nobody may change it.
    Optional<ObjectNode> object(String cluster, ResourceKind kind, String name);

    /// The documents that say what a cluster is to be, as they are in its management cluster.
    List<ObjectNode> specification(String cluster);
}

package dev.slipway.fleet;

import dev.slipway.log.LogFeed;

/// What is asked of the API servers of a fleet only while somebody looks, and what they are told to do.
public interface Reach {

    /// What is written about a machine of a cluster: by the run that was the last to change it, and by its controllers.
    LogFeed log(String cluster, String host);
}

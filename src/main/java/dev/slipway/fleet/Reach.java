package dev.slipway.fleet;

import dev.slipway.log.LogFeed;
import java.io.IOException;

/// What is asked of the API servers of a fleet only while somebody looks, and what they are told to do.
public interface Reach {

    /// What is written about a machine of a cluster: by the run that was the last to change it, and by its controllers.
    LogFeed log(String cluster, String host);

    /// Asks the cluster itself.
    ///
    /// @throws IOException when it cannot be asked; the message says why
    Inside inside(String cluster) throws IOException, InterruptedException;

    /// Does something to the object called `name`, which is of the kind the deed is for.
    ///
    /// @throws IOException when it is not done; the message says why
    void perform(Deed deed, String cluster, String name) throws IOException, InterruptedException;
}

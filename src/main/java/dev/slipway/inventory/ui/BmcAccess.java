package dev.slipway.inventory.ui;

import dev.slipway.bmc.Bmcs;
import java.io.IOException;

/// The way to the BMCs of a site, opened anew for each round of questions.
@FunctionalInterface
public interface BmcAccess {

    /// @throws IOException when the site's BMCs cannot be reached at all; the message says why
    Round open() throws IOException, InterruptedException;

    /// Access for one round; whoever opened it closes it.
    interface Round extends AutoCloseable {

        Bmcs bmcs();

        @Override
        void close();
    }
}

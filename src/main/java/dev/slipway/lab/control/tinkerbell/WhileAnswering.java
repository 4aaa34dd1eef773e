package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.control.ControlLoop.Reconciler;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Optional;

/// Does nothing any more once the cluster is gone: its controllers went with it, and the machines must not be touched.
record WhileAnswering(Site site, Reconciler reconciler) implements Reconciler {

    @Override
    public Optional<Duration> reconcile(Key key) {
        return site.cluster().answering() ? reconciler.reconcile(key) : Optional.empty();
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.finding.Spans;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.ClusterState.Role;
import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.Upgrades;
import dev.slipway.kube.Link;
import dev.slipway.run.Estimates;
import dev.slipway.run.RunState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a cluster's card says at a moment. `upgrade` is the Kubernetes version it could have next. `clock` is how long
/// its creation takes, or how old what is known is;
/// `finish`
/// is when its creation will be done, as far as earlier ones tell, and empty when it does not go on.
record ClusterTile(
        ClusterState cluster,
        int manages,
        int machines,
        Optional<String> upgrade,
        String clock,
        Optional<Instant> finish) {

    static ClusterTile of(ClusterState cluster, FleetState fleet, Upgrades upgrades, List<RunState> runs, Instant now) {
        var managed = fleet.managedBy(cluster.name());
        var machines = managed.stream().mapToInt(ClusterState::total).sum();
        return new ClusterTile(
                cluster,
                managed.size(),
                machines,
                upgrades.next(cluster),
                clock(cluster, now),
                finish(cluster, runs, now));
    }

    private static Optional<Instant> finish(ClusterState cluster, List<RunState> runs, Instant now) {
        return cluster.run()
                .filter(RunState::alive)
                .map(run -> now.plus(Estimates.of(runs, run).left(run.record(), now)));
    }

    boolean creating() {
        return cluster.run().isPresent();
    }

    boolean manager() {
        return cluster.role() == Role.MANAGEMENT;
    }

    private static String clock(ClusterState cluster, Instant now) {
        if (cluster.run().isPresent()) {
            var record = cluster.run().get().record();
            var end = cluster.run().get().alive() ? now : record.last();
            var spent = Duration.between(record.start().at(), end);
            return Spans.text(spent.isNegative() ? Duration.ZERO : spent);
        }
        return cluster.link() instanceof Link.OutOfReach lost ? Moments.text(lost.since(), now) : "";
    }
}

package dev.slipway.lifecycle.parts;

import dev.slipway.fleet.ControllerTail;
import dev.slipway.fleet.MachineNames;
import dev.slipway.fleet.Snapshot;
import dev.slipway.kube.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;

/// Carries what the controllers write while a task waits into the log of the run: each line once, under the name of the
/// part that wrote it and the machine it is about.
final class ControllerLogs {

    private final ControllerTail tail;
    private final Tools tools;
    private final Session manager;
    private final String cluster;
    private final Instant start;

    ControllerLogs(Tools tools, Session manager, String cluster) {
        this.tools = tools;
        this.manager = manager;
        this.cluster = cluster;
        this.start = tools.doors().time().now();
        this.tail = new ControllerTail(tools.doors().time());
    }

    /// The snapshot brings what Smee wrote lately, which is no pod as long as the bootstrap cluster lasts.
    void carry(Snapshot snapshot) throws IOException, InterruptedException {
        var fresh = new ArrayList<>(tail.fresh(snapshot.netbootLog()));
        fresh.addAll(tail.fresh(manager));
        fresh.removeIf(line -> line.at().isBefore(start));
        // Each program's lines are in order; readers want all of them to be.
        fresh.sort(Comparator.comparing(ControllerTail.Line::at));
        var names = MachineNames.of(snapshot, cluster);
        for (var line : fresh) {
            tools.reporter().log(line.source(), names.subject(line.text()), line.text());
        }
    }
}

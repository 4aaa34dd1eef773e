package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.control.Controllers;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.Faults;
import dev.slipway.lab.world.LabMachine;
import dev.slipway.lab.world.Machines;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A datacenter of two machines with a bootstrap cluster in which the Tinkerbell controllers run.
final class TestLab {

    static final ServerFacts FIRST = server("ams-c01", "10.40.0.21", "3c:ec:ef:7d:02:60", "10.40.8.21");
    static final ServerFacts SECOND = server("ams-c02", "10.40.0.22", "3c:ec:ef:7d:02:62", "10.40.8.22");

    private final List<RuntimeException> failures = new ArrayList<>();
    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T14:00:00Z"), failures::add);
    private final Clusters clusters = new Clusters(name -> new StoredCluster(name, timeline));
    private final JoinedNodes nodes = new JoinedNodes();
    private final Datacenter datacenter;
    private final Machines machines;

    TestLab(long seed, ServerFacts... servers) {
        this.datacenter = new Datacenter(
                timeline, new Durations(seed), new Faults(), clusters, new Containers(), List.of(servers));
        this.machines = new Machines(datacenter, nodes, minor -> "v" + minor + ".2");
        var controllers = new Controllers(datacenter, List.of(new TinkerbellStack(machines), new Capt()));
        clusters.listen(controllers::attach);
        smee(true);
    }

    private static ServerFacts server(String name, String address, String mac, String bmc) {
        return new ServerFacts(
                name, mac, address, "/dev/sda", Optional.of(new BmcFacts(bmc, "admin", "correct horse")));
    }

    void smee(boolean runs) {
        if (runs) {
            datacenter
                    .containers()
                    .add(new Containers.Container("1f", "smee", "boots", List.of(), Map.of(), timeline.now()));
        } else {
            datacenter.containers().remove("smee");
        }
    }

    TestCluster bootstrap() {
        return cluster("ml-forge-eks-a-cluster");
    }

    /// A cluster with its CRDs and the controllers running.
    TestCluster cluster(String name) {
        return in(() -> {
            clusters.reserve(name).open();
            var cluster = new TestCluster(name, clusters, timeline);
            cluster.install();
            return cluster;
        });
    }

    void fault(String machine, Fault fault) {
        datacenter.faults().inject(machine, fault);
    }

    void mend(String machine, Fault fault) {
        datacenter.faults().mend(machine, fault);
    }

    Machines machines() {
        return machines;
    }

    LabMachine machine(ServerFacts facts) {
        return machines.named(facts.hostname()).orElseThrow();
    }

    JoinedNodes nodes() {
        return nodes;
    }

    Instant now() {
        return timeline.now();
    }

    List<RuntimeException> failures() {
        return failures;
    }

    List<String> smeeLog() {
        return machines.smeeLog().lines();
    }

    /// Ends a cluster, as deleting the kind cluster does.
    void remove(TestCluster cluster) {
        timeline.exclusively(() -> clusters.remove(cluster.name()));
    }

    void pass(Duration duration) {
        try {
            timeline.work(() -> {
                timeline.sleep(duration);
                return true;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Lets time pass until it has come about, and says how long it took.
    Duration await(Duration limit, BooleanSupplier comes) {
        var start = now();
        while (!in(comes::getAsBoolean)) {
            if (Duration.between(start, now()).compareTo(limit) > 0) {
                throw new AssertionError("not within " + limit);
            }
            pass(Duration.ofSeconds(5));
        }
        return Duration.between(start, now());
    }

    <T> T in(Supplier<T> action) {
        return timeline.exclusively(action);
    }
}

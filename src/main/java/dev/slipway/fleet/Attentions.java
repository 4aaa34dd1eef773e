package dev.slipway.fleet;

import dev.slipway.fleet.Attention.Kind;
import dev.slipway.kube.Link;
import dev.slipway.run.Failure;
import dev.slipway.run.RunState;
import dev.slipway.run.StepRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what needs attention, the most pressing first.
final class Attentions {

    private final List<ClusterState> clusters;
    private final List<Server> servers;

    Attentions(List<ClusterState> clusters, List<Server> servers) {
        this.clusters = clusters;
        this.servers = servers;
    }

    List<Attention> find() {
        var found = new ArrayList<Attention>();
        for (var cluster : clusters) {
            cluster.run().ifPresent(run -> run(cluster, run).forEach(found::add));
            if (cluster.run().isEmpty()) {
                unreachable(cluster).ifPresent(found::add);
                if (cluster.current()) {
                    cluster.machines()
                            .forEach(machine -> machine(cluster, machine).ifPresent(found::add));
                    cluster.groups().forEach(group -> spare(cluster, group).ifPresent(found::add));
                    conditions(cluster).ifPresent(found::add);
                }
            }
        }
        servers.stream().filter(Server::silent).map(this::bmc).forEach(found::add);
        found.sort(Comparator.comparing(Attention::kind)
                .thenComparing(each -> each.since().orElse(Instant.MAX)));
        return found;
    }

    private static Stream<Attention> run(ClusterState cluster, RunState run) {
        return switch (run.standing()) {
            case HELD -> Stream.of(held(cluster, run));
            case INTERRUPTED -> Stream.of(about(Kind.RUN_INTERRUPTED, "", cluster, run, List.of(step(run))));
            case RUNNING ->
                cluster.machines()
                        .filter(machine -> machine.health() == MachineHealth.SLOW)
                        .map(machine -> slow(cluster, machine, run));
            case PAUSED, STOPPED, DONE -> Stream.empty();
        };
    }

    private static Attention held(ClusterState cluster, RunState run) {
        var failure = run.record().failure();
        var words = List.of(
                failure.map(Failure::what).orElse(step(run)),
                failure.map(Failure::why).orElse(""));
        return about(Kind.RUN_HELD, failure.flatMap(Failure::machine).orElse(""), cluster, run, words);
    }

    private static Attention about(Kind kind, String machine, ClusterState cluster, RunState run, List<String> words) {
        var since = Optional.of(run.record().last());
        return new Attention(kind, cluster.name(), machine, since, Optional.of(run.id()), words);
    }

    private static Attention slow(ClusterState cluster, ClusterMachine machine, RunState run) {
        return new Attention(
                Kind.MACHINE_SLOW,
                cluster.name(),
                machine.host(),
                machine.since(),
                Optional.of(run.id()),
                List.of(machine.doing()));
    }

    private static String step(RunState run) {
        return run.record().current().map(StepRecord::title).orElse("");
    }

    private static Optional<Attention> machine(ClusterState cluster, ClusterMachine machine) {
        var kind = switch (machine.health()) {
            case NOT_REPORTING -> Optional.of(Kind.NODE_SILENT);
            case DEGRADED -> Optional.of(Kind.NODE_NOT_READY);
            case FAILED -> Optional.of(Kind.MACHINE_FAILED);
            case READY, PENDING, CREATING, DELETING, UNKNOWN, SLOW -> Optional.<Kind>empty();
        };
        return kind.map(found -> new Attention(
                found, cluster.name(), machine.host(), machine.since(), Optional.empty(), words(cluster, machine)));
    }

    // Why it is so, and the end of the health check's patience.
    private static List<String> words(ClusterState cluster, ClusterMachine machine) {
        var why = machine.node()
                .flatMap(NodeState::ready)
                .or(() -> machine.condition("NodeReady"))
                .map(Condition::message)
                .orElse("");
        var power = machine.server().map(Server::power).orElse(Server.Power.UNKNOWN);
        var replaced = Replacement.of(cluster, machine).map(Object::toString).orElse("");
        return List.of(why, power.name(), replaced);
    }

    private static Optional<Attention> unreachable(ClusterState cluster) {
        return cluster.link() instanceof Link.OutOfReach(var since, var reason)
                ? Optional.of(new Attention(
                        Kind.CLUSTER_UNREACHABLE,
                        cluster.name(),
                        "",
                        Optional.of(since),
                        Optional.empty(),
                        List.of(reason)))
                : Optional.empty();
    }

    private static Optional<Attention> conditions(ClusterState cluster) {
        var troubled = cluster.machines().anyMatch(machine -> machine.health().troubled());
        return cluster.conditions().stream()
                .filter(condition ->
                        !troubled && !condition.good() && !condition.type().equals("Ready"))
                .findFirst()
                .map(condition -> new Attention(
                        Kind.CONDITION,
                        cluster.name(),
                        condition.type(),
                        condition.since(),
                        Optional.empty(),
                        List.of(condition.message().isEmpty() ? condition.reason() : condition.message())));
    }

    private static Optional<Attention> spare(ClusterState cluster, ClusterGroup group) {
        var selector = group.selector().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .sorted()
                .toList();
        return group.spares().equals(Optional.of(0))
                ? Optional.of(new Attention(
                        Kind.NO_SPARE,
                        cluster.name(),
                        group.name(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(String.join(", ", selector))))
                : Optional.empty();
    }

    private Attention bmc(Server server) {
        var cluster = clusters.stream()
                .filter(each -> each.machine(server.name()).isPresent())
                .map(ClusterState::name)
                .findFirst()
                .orElse("");
        var why = server.contact().map(Condition::message).orElse("");
        return new Attention(
                Kind.BMC_SILENT,
                cluster,
                server.name(),
                server.silentSince(),
                Optional.empty(),
                List.of(server.bmc(), Stream.of(why.split("\n")).findFirst().orElse("")));
    }
}

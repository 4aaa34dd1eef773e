package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.fleet.ClusterState.Facts;
import dev.slipway.fleet.ClusterState.Role;
import dev.slipway.kube.Kinds;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The clusters that the API servers of a workspace know of.
final class ClusterReading {

    private static final int EVENTS = 500;

    private final List<Source> sources;

    ClusterReading(List<Source> sources) {
        this.sources = sources;
    }

    /// Each once: those that are managed first, then those of which only an API server is known.
    List<ClusterState> clusters() {
        var clusters = new ArrayList<ClusterState>();
        var seen = new HashSet<String>();
        for (var source : sources) {
            for (var specification : source.all(Kinds.EKSA_CLUSTER)) {
                if (seen.add(Json.name(specification))) {
                    clusters.add(managed(source, specification));
                }
            }
        }
        sources.stream()
                .filter(source -> seen.add(source.cluster()))
                .map(this::lone)
                .forEach(clusters::add);
        return clusters.stream()
                .sorted(Comparator.comparing(ClusterState::role).thenComparing(ClusterState::name))
                .toList();
    }

    private ClusterState managed(Source manager, ObjectNode specification) {
        var name = Json.name(specification);
        var own = own(name);
        var nodes =
                own.filter(Source::live).map(source -> source.all(Kinds.NODE)).orElse(List.of());
        var machines = new MachineReading(name, manager, nodes).machines();
        var groups = new Groups(specification, manager, machines).read();
        return new ClusterState(
                name,
                role(manager, specification),
                Optional.of(managerOf(specification)),
                facts(specification, groups),
                manager.link(),
                Condition.of(specification),
                groups,
                PackageReading.of(name, manager),
                events(manager, own, name, machines),
                Optional.empty(),
                own.map(Source::kubeconfig));
    }

    private ClusterState lone(Source source) {
        var nodes = source.all(Kinds.NODE).stream().map(NodeState::of).toList();
        var groups = LoneNodes.groups(nodes);
        var version = nodes.stream().map(NodeState::version).findFirst().orElse("");
        var os = nodes.stream().map(NodeState::os).map(Versions::os).findFirst().orElse("");
        return new ClusterState(
                source.cluster(),
                Role.STANDALONE,
                Optional.empty(),
                new Facts(Optional.empty(), os, "", version, ""),
                source.link(),
                List.of(),
                groups,
                Optional.empty(),
                latest(source.all(Kinds.EVENT).stream()),
                Optional.empty(),
                Optional.of(source.kubeconfig()));
    }

    private Optional<Source> own(String cluster) {
        return sources.stream()
                .filter(source -> source.cluster().equals(cluster))
                .findFirst();
    }

    private static Role role(Source manager, ObjectNode specification) {
        var name = Json.name(specification);
        if (!managerOf(specification).equals(name)) {
            return Role.WORKLOAD;
        }
        return manager.all(Kinds.EKSA_CLUSTER).stream()
                        .anyMatch(other -> !Json.name(other).equals(name))
                ? Role.MANAGEMENT
                : Role.STANDALONE;
    }

    private static String managerOf(ObjectNode specification) {
        var name = specification
                .path("spec")
                .path("managementCluster")
                .path("name")
                .asText();
        return name.isEmpty() ? Json.name(specification) : name;
    }

    private static Facts facts(ObjectNode specification, List<ClusterGroup> groups) {
        var spec = specification.path("spec");
        var machines =
                groups.stream().flatMap(group -> group.machines().stream()).toList();
        var version = machines.stream()
                .map(ClusterMachine::version)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("v" + spec.path("kubernetesVersion").asText());
        return new Facts(
                Provider.ofDatacenter(spec.path("datacenterRef").path("kind").asText()),
                os(machines),
                spec.path("eksaVersion").asText(),
                version,
                spec.path("controlPlaneConfiguration")
                        .path("endpoint")
                        .path("host")
                        .asText());
    }

    private static String os(List<ClusterMachine> machines) {
        return machines.stream()
                .flatMap(machine -> machine.node().stream())
                .map(NodeState::os)
                .map(Versions::os)
                .findFirst()
                .orElse("");
    }

    // The management cluster tells of Machines and hardware, the cluster itself of its nodes.
    private static List<Happening> events(
            Source manager, Optional<Source> own, String cluster, List<ClusterMachine> machines) {
        var about = new HashSet<String>();
        machines.forEach(machine -> about.addAll(List.of(machine.name(), machine.host())));
        var managed = manager.all(Kinds.EVENT).stream().filter(event -> {
            var object = event.path("involvedObject").path("name").asText();
            return about.contains(object) || object.equals(cluster) || object.startsWith(cluster + "-");
        });
        var inside = own.filter(source -> !source.cluster().equals(manager.cluster())).stream()
                .flatMap(source -> source.all(Kinds.EVENT).stream());
        return latest(Stream.concat(managed, inside));
    }

    private static List<Happening> latest(Stream<ObjectNode> events) {
        return events.flatMap(event -> Happening.of(event).stream())
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(EVENTS)
                .toList();
    }
}

package dev.slipway.fleet;

import dev.slipway.fleet.ClusterState.Facts;
import dev.slipway.fleet.ClusterState.Role;
import dev.slipway.kube.Link;
import dev.slipway.run.Phase;
import dev.slipway.run.RunState;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clusters that are being made, as the journals of their runs tell. Reads each specification once. For one thread.
final class Creations {

    private static final String CREATE = "create";

    private final Map<Path, Optional<ClusterSpec>> specifications = new HashMap<>();

    /// The clusters, with those that are being made put among them or, where they are there already, marked.
    List<ClusterState> among(List<ClusterState> clusters, List<RunState> runs) {
        var all = new HashMap<String, ClusterState>();
        clusters.forEach(cluster -> all.put(cluster.name(), cluster));
        latest(runs).forEach((name, run) -> {
            if (run.standing() != Standing.DONE) {
                all.put(name, made(run, Optional.ofNullable(all.get(name))));
            }
        });
        return all.values().stream()
                .sorted(Comparator.comparing(ClusterState::role).thenComparing(ClusterState::name))
                .toList();
    }

    /// The run that was the last to change a cluster; a rehearsal changes none.
    static Optional<RunState> lastRun(List<RunState> runs, String cluster) {
        return runs.stream()
                .filter(run -> run.subject().cluster().equals(cluster))
                .filter(run -> !run.subject().rehearsal())
                .findFirst();
    }

    private static Map<String, RunState> latest(List<RunState> runs) {
        var latest = new HashMap<String, RunState>();
        runs.stream()
                .filter(run -> run.subject().operation().equals(CREATE))
                .forEach(run -> latest.putIfAbsent(run.subject().cluster(), run));
        return latest;
    }

    private ClusterState made(RunState run, Optional<ClusterState> there) {
        var specification = specification(run);
        var groups = groups(run, specification);
        var manager = specification
                .map(ClusterSpec::managementCluster)
                .orElse(run.subject().cluster());
        return new ClusterState(
                run.subject().cluster(),
                manager.equals(run.subject().cluster()) ? Role.STANDALONE : Role.WORKLOAD,
                Optional.of(manager),
                facts(specification, there),
                new Link.Live(),
                List.of(),
                groups,
                Optional.empty(),
                there.map(ClusterState::events).orElse(List.of()),
                Optional.of(run),
                there.flatMap(ClusterState::kubeconfig));
    }

    private Optional<ClusterSpec> specification(RunState run) {
        return specifications.computeIfAbsent(run.subject().spec(), Creations::read);
    }

    private static Optional<ClusterSpec> read(Path file) {
        try {
            return ClusterSpec.load(SpecFile.read(file)).spec();
        } catch (IOException _) {
            // The card then shows what the run tells by itself.
            return Optional.empty();
        }
    }

    private static Facts facts(Optional<ClusterSpec> specification, Optional<ClusterState> there) {
        var known = there.map(ClusterState::facts);
        return new Facts(
                specification.map(ClusterSpec::provider),
                specification.map(Creations::os).orElse(""),
                known.map(Facts::eksaVersion).orElse(""),
                specification.map(spec -> "v" + spec.kubernetesVersion()).orElse(""),
                specification.map(spec -> spec.controlPlane().endpoint()).orElse(""));
    }

    private static String os(ClusterSpec spec) {
        return spec.tinkerbellMachines().stream()
                .map(ClusterSpec.TinkerbellMachineConfig::osFamily)
                .filter(family -> !family.isEmpty())
                .map(family -> Character.toUpperCase(family.charAt(0)) + family.substring(1))
                .findFirst()
                .orElse("");
    }

    private static List<ClusterGroup> groups(RunState run, Optional<ClusterSpec> specification) {
        var wanted = new LinkedHashMap<String, Integer>();
        specification.ifPresent(spec -> {
            wanted.put(Groups.CONTROL_PLANE, spec.controlPlane().count());
            spec.workerGroups().forEach(group -> wanted.put(group.name(), group.count()));
        });
        run.record().machines().forEach(seen -> wanted.putIfAbsent(seen.group(), 0));
        return wanted.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), run))
                .toList();
    }

    private static ClusterGroup group(String name, int wanted, RunState run) {
        var machines = new ArrayList<ClusterMachine>();
        run.record().machines().stream()
                .filter(seen -> seen.group().equals(name))
                .map(Creations::machine)
                .sorted(Comparator.comparing(ClusterMachine::host))
                .forEach(machines::add);
        return new ClusterGroup(
                name,
                name.equals(Groups.CONTROL_PLANE),
                "",
                "",
                wanted,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                machines);
    }

    private static ClusterMachine machine(Sighting seen) {
        return new ClusterMachine(
                "",
                seen.group().equals(Groups.CONTROL_PLANE),
                seen.group(),
                "",
                "",
                Optional.empty(),
                health(seen),
                Optional.of(seen.since()),
                seen.trouble().orElse(seen.now()),
                List.of(),
                Optional.empty(),
                Optional.of(Server.known(seen.machine(), seen.address())));
    }

    private static MachineHealth health(Sighting seen) {
        if (seen.ready()) {
            return MachineHealth.READY;
        }
        if (seen.trouble().isPresent()) {
            return MachineHealth.SLOW;
        }
        return seen.phase() == Phase.POWER_ON && seen.now().isEmpty() ? MachineHealth.PENDING : MachineHealth.CREATING;
    }
}

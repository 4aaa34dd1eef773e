package dev.slipway.fleet;

import dev.slipway.kube.Kinds;
import dev.slipway.kube.Link;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import java.util.List;
import java.util.TreeMap;

/// From objects and journals to what an operator calls the fleet.
final class FleetReading {

    private FleetReading() {}

    static FleetState read(List<Source> sources, List<RunState> runs, Creations creations) {
        var clusters = creations.among(new ClusterReading(sources).clusters(), runs);
        var servers = servers(sources);
        return new FleetState(
                sources.stream().noneMatch(source -> source.link() instanceof Link.Connecting),
                clusters,
                servers,
                new Attentions(clusters, servers).find(),
                Activities.of(runs, clusters),
                runs.stream()
                        .filter(run -> run.standing() == Standing.INTERRUPTED)
                        .toList());
    }

    private static List<Server> servers(List<Source> sources) {
        var servers = new TreeMap<String, Server>();
        sources.stream()
                .filter(Source::live)
                .flatMap(source ->
                        Server.byHardware(source.all(Kinds.HARDWARE), source.all(Kinds.BMC_MACHINE)).values().stream())
                .forEach(server -> servers.putIfAbsent(server.name(), server));
        return List.copyOf(servers.values());
    }
}

package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.docker.KindNodes;
import dev.slipway.lab.world.Containers.Container;
import dev.slipway.lab.world.Datacenter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The containers kind made, one for each cluster: all kind knows of its clusters it reads from them.
final class Nodes {

    private static final String LABEL = "io.x-k8s.kind.cluster=";

    private final Datacenter datacenter;

    Nodes(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    List<String> clusters() {
        return datacenter.containers().all().stream()
                .flatMap(container -> cluster(container).stream())
                .sorted()
                .distinct()
                .toList();
    }

    boolean exist(String cluster) {
        return clusters().contains(cluster);
    }

    /// Called inside the lock.
    void add(String cluster, String id, String image) {
        var name = KindNodes.node(cluster);
        datacenter
                .containers()
                .add(new Container(
                        id,
                        name,
                        image,
                        List.of("--detach", "--privileged", "--name", name, "--label", LABEL + cluster),
                        Map.of(),
                        datacenter.timeline().now()));
    }

    /// Called inside the lock.
    void remove(String cluster) {
        datacenter.containers().remove(KindNodes.node(cluster));
        datacenter.clusters().remove(cluster);
    }

    private static Optional<String> cluster(Container container) {
        return container.words().stream()
                .filter(word -> word.startsWith(LABEL))
                .map(word -> word.substring(LABEL.length()))
                .findFirst();
    }
}

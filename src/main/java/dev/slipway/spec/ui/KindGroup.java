package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A group of machines an infrastructure makes: where the Cluster describes it, and whether it can be taken out.
record KindGroup(String path, Role role) {

    /// What its machines do.
    enum Role {
        CONTROL_PLANE("spec.controlPlaneConfiguration"),
        ETCD("spec.externalEtcdConfiguration"),
        WORKERS("");

        private final String path;

        Role(String path) {
            this.path = path;
        }
    }

    static List<KindGroup> of(SpecFile file) {
        var single = Stream.of(Role.CONTROL_PLANE, Role.ETCD)
                .map(role -> new KindGroup(role.path, role))
                .filter(group -> Spot.cluster(group.path).present(file));
        var workers = ClusterParts.groups(file).stream().map(group -> new KindGroup(group.path(), Role.WORKERS));
        return Stream.concat(single, workers).toList();
    }

    String title() {
        return switch (role) {
            case CONTROL_PLANE -> Texts.of("wizard.group.control-plane");
            case ETCD -> Texts.of("wizard.etcd");
            case WORKERS -> Texts.of("wizard.group.workers");
        };
    }

    /// What tells it from the other groups.
    String shown(SpecFile file) {
        return role == Role.WORKERS ? name().text(file) : title();
    }

    Spot name() {
        return Spot.cluster(path + ".name");
    }

    Spot count() {
        return Spot.cluster(path + ".count");
    }

    /// The name of its machine config; Docker has none.
    Optional<String> config(SpecFile file) {
        return Optional.of(Spot.cluster(path + ".machineGroupRef.name").text(file))
                .filter(config -> !config.isEmpty());
    }
}

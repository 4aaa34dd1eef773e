package dev.slipway.spec;

import java.util.Optional;

/// Machines of its own for etcd, instead of the control plane's: the part of the Cluster that asks for them, and their
/// machine config. Every infrastructure but bare metal can have them.
public final class SeparateEtcd {

    private static final String FIELD = "externalEtcdConfiguration";
    private static final Spot SPOT = Spot.cluster("spec." + FIELD);
    private static final String REF = ".machineGroupRef.name";
    private static final int USUAL = 3;

    private SeparateEtcd() {}

    public static boolean in(SpecFile file) {
        return SPOT.present(file);
    }

    /// Asks for them, with machines like those of the control plane. Docker's are containers and need no description.
    public static SpecFile added(SpecFile file) {
        if (in(file)) {
            return file;
        }
        var kind = ClusterParts.provider(file).machineKind();
        var config = ClusterParts.name(file) + "-etcd";
        var like = file.document(
                kind, Spot.cluster("spec.controlPlaneConfiguration" + REF).text(file));
        var ref = like.map(_ -> "machineGroupRef:\n  kind: %s\n  name: %s\n".formatted(kind, config));
        var asked = Spot.cluster("spec")
                .document(file)
                .map(cluster -> file.adding(cluster, "spec", FIELD, "count: " + count(like) + "\n" + ref.orElse("")))
                .orElse(file);
        return like.filter(_ -> file.document(kind, config).isEmpty())
                .flatMap(model -> asked.document(kind, model.name()))
                .map(model -> ClusterParts.copied(asked, model, config))
                .orElse(asked);
    }

    /// As the generator has it: what can be lost is not left alone.
    private static int count(Optional<SpecDocument> like) {
        return like.isPresent() ? USUAL : 1;
    }

    /// Leaves etcd to the control plane. The machine config goes too, unless another group refers to it.
    public static SpecFile removed(SpecFile file) {
        var config = Spot.cluster("spec." + FIELD + REF).text(file);
        return ClusterParts.withoutConfig(SPOT.clear(file), config);
    }
}

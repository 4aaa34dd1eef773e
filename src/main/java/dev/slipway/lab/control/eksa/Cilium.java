package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.eksa.OldConditions.Entry;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Installs the network of a new cluster (EKS Anywhere: pkg/networking/cilium).
final class Cilium {

    private static final Kind DAEMON_SET = new Kind("apps/v1", "DaemonSet");
    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    private static final Duration UNREACHABLE = Duration.ofSeconds(10);

    private final Site site;
    private final Supplier<List<ObjectNode>> manifest;

    Cilium(Site site, Supplier<List<ObjectNode>> manifest) {
        this.site = site;
        this.manifest = manifest;
    }

    Step reconcile(Config config, EksaLog log) {
        var remote = site.datacenter().clusters().named(config.name()).filter(LabCluster::answering);
        if (remote.isEmpty()) {
            return Step.again(UNREACHABLE);
        }
        var cluster = config.cluster();
        var left =
                cluster.at("/spec/clusterNetwork/cniConfig/cilium/skipUpgrade").asBoolean();
        var objects = remote.get().objects();
        if (!installed(objects) && !(left && Meta.annotated(cluster, Eksa.CILIUM))) {
            log.phase("reconcileCNI", "Installing Cilium");
            manifest.get().forEach(object -> objects.apply(object, Eksa.MANAGER));
        }
        Meta.annotate(cluster, Eksa.CILIUM, "true");
        OldConditions.put(cluster, site.timeline().now(), condition(left));
        return Step.proceed();
    }

    private static Entry condition(boolean left) {
        return left
                ? Entry.warning(
                        ClusterConditions.CNI,
                        "SkipUpgradesForDefaultCNIConfigured",
                        "Configured to skip default Cilium CNI upgrades")
                : Entry.yes(ClusterConditions.CNI);
    }

    private static boolean installed(ObjectStore objects) {
        return objects.get(DAEMON_SET, "kube-system", "cilium").isPresent()
                && objects.get(DEPLOYMENT, "kube-system", "cilium-operator").isPresent();
    }
}

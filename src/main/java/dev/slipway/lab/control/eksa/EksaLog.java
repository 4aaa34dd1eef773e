package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.capi.Json;

/// Writes the JSON log lines of the EKS Anywhere controller about one cluster.
final class EksaLog {

    private final Site site;
    private final ObjectNode cluster;

    EksaLog(Site site, ObjectNode cluster) {
        this.site = site;
        this.cluster = cluster;
    }

    void info(String caller, String message) {
        site.log().accept(line(caller, message).toString());
    }

    /// `phase` is the provider's reconcile phase the message comes from.
    void phase(String phase, String message) {
        site.log()
                .accept(line("reconciler/reconciler.go", message)
                        .put("provider", "tinkerbell")
                        .put("phase", phase)
                        .toString());
    }

    void failed(String phase, Failure failure) {
        site.log()
                .accept(line("reconciler/reconciler.go", failure.reason())
                        .put("provider", "tinkerbell")
                        .put("phase", phase)
                        .put("error", failure.message())
                        .toString());
    }

    private ObjectNode line(String caller, String message) {
        return Json.of(
                "ts",
                site.timeline().now().toEpochMilli(),
                "caller",
                caller,
                "msg",
                message,
                "v",
                0,
                "controller",
                "cluster",
                "controllerGroup",
                Eksa.CLUSTER.group(),
                "controllerKind",
                "Cluster",
                "Cluster",
                Json.of("name", Meta.name(cluster), "namespace", Meta.namespace(cluster)));
    }
}

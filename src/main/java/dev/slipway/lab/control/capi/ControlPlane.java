package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A KubeadmControlPlane with its cluster and machines, oldest first, as they are at this moment.
record ControlPlane(ObjectNode cluster, ObjectNode object, List<ObjectNode> machines, Optional<LabCluster> remote) {

    static ControlPlane of(Site site, ObjectNode cluster, ObjectNode object) {
        var machines = Members.of(site, Capi.MACHINE, cluster).stream()
                .filter(machine -> Meta.labelled(machine, Capi.CONTROL_PLANE))
                .sorted(Comparator.comparing((ObjectNode machine) ->
                                machine.at("/metadata/creationTimestamp").asText())
                        .thenComparing(Meta::name))
                .toList();
        return new ControlPlane(cluster, object, machines, Remotes.reach(site, Meta.name(cluster)));
    }

    Key key() {
        return Key.of(object);
    }

    String namespace() {
        return Meta.namespace(object);
    }

    String clusterName() {
        return Meta.name(cluster);
    }

    JsonNode template() {
        return object.at("/spec/machineTemplate/spec/infrastructureRef");
    }

    int desired() {
        return object.at("/spec/replicas").asInt(1);
    }

    boolean deleting() {
        return Meta.deleting(object);
    }

    boolean infrastructureReady() {
        return cluster.at("/status/initialization/infrastructureProvisioned").asBoolean();
    }

    /// Once the workload API server has kubeadm's own record of the cluster; never taken back.
    boolean initialized() {
        return object.at("/status/initialization/controlPlaneInitialized").asBoolean()
                || remote.flatMap(present -> present.objects().get(Capi.CONFIG_MAP, "kube-system", "kubeadm-config"))
                        .isPresent();
    }

    List<ObjectNode> outdated() {
        return machines.stream()
                .filter(machine -> !outdatedBy(machine).isEmpty())
                .toList();
    }

    /// Why a machine is not what the control plane asks for, line by line.
    List<String> outdatedBy(ObjectNode machine) {
        var version = machine.at("/spec/version").asText();
        var wanted = object.at("/spec/version").asText();
        return version.equals(wanted) ? List.of() : List.of("* Version %s, %s required".formatted(version, wanted));
    }
}

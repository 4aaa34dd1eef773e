package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.capi.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The Cluster API objects of a cluster and its control plane.
final class ControlPlaneObjects {

    private final ObjectStore objects;
    private final Config config;
    private final Optional<ObjectNode> present;

    ControlPlaneObjects(ObjectStore objects, Config config) {
        this.objects = objects;
        this.config = config;
        this.present = objects.get(Capi.KUBEADM_CONTROL_PLANE, Eksa.NAMESPACE, config.name());
    }

    List<ObjectNode> all() {
        var current = present.map(object -> object.at("/spec/machineTemplate/spec/infrastructureRef/name")
                        .asText())
                .orElse(config.name() + "-control-plane-1");
        var templates = new MachineTemplates(objects, config, config.controlPlaneMachines());
        var version = present.map(object -> object.at("/spec/version").asText()).orElse("");
        var template = templates.of(current, version.equals(config.release().kubernetes()));
        var all = new ArrayList<>(List.of(cluster(), infrastructure()));
        template.object().ifPresent(all::add);
        all.add(controlPlane(template.name()));
        return all;
    }

    private ObjectNode cluster() {
        var cluster = object(Capi.CLUSTER);
        Meta.label(cluster, Capi.CLUSTER_NAME, config.name());
        cluster.set(
                "spec",
                Json.of(
                        "clusterNetwork",
                        Json.of(
                                "pods",
                                        Json.of(
                                                "cidrBlocks",
                                                config.cluster().at("/spec/clusterNetwork/pods/cidrBlocks")),
                                "services",
                                        Json.of(
                                                "cidrBlocks",
                                                config.cluster().at("/spec/clusterNetwork/services/cidrBlocks"))),
                        "controlPlaneEndpoint",
                        Json.of("host", config.endpoint(), "port", 6443),
                        "controlPlaneRef",
                        Capi.reference(Capi.KUBEADM_CONTROL_PLANE, config.name()),
                        "infrastructureRef",
                        Capi.reference(Capi.TINKERBELL_CLUSTER, config.name())));
        return cluster;
    }

    private ObjectNode infrastructure() {
        var infrastructure = object(Capi.TINKERBELL_CLUSTER);
        infrastructure.set(
                "spec",
                Json.of(
                        "imageLookupFormat",
                        "--kube-" + config.release().kubernetes() + ".raw.gz",
                        "imageLookupBaseRegistry",
                        "/"));
        return infrastructure;
    }

    private ObjectNode controlPlane(String template) {
        var controlPlane = object(Capi.KUBEADM_CONTROL_PLANE);
        var spec = Json.of(
                "replicas",
                config.controlPlaneCount(),
                "version",
                config.release().kubernetes(),
                "kubeadmConfigSpec",
                new KubeadmSpecs(config).controlPlane(),
                "machineTemplate",
                Json.of(
                        "spec",
                        Json.of("infrastructureRef", Capi.reference(Capi.TINKERBELL_MACHINE_TEMPLATE, template))));
        var surge =
                config.cluster().at("/spec/controlPlaneConfiguration/upgradeRolloutStrategy/rollingUpdate/maxSurge");
        if (surge.isInt()) {
            spec.set("rollout", Json.of("strategy", Json.of("rollingUpdate", Json.of("maxSurge", surge))));
        }
        controlPlane.set("spec", spec);
        return controlPlane;
    }

    private ObjectNode object(Kind kind) {
        return Json.object(kind, Eksa.NAMESPACE, config.name());
    }
}

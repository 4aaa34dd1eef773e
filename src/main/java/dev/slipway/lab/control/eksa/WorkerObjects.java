package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.capi.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Cluster API objects of one group of workers.
final class WorkerObjects {

    private static final String AUTOSCALER = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-";
    private static final int NODE_DELETION_SECONDS = 30;

    private final ObjectStore objects;
    private final Config config;
    private final Config.Group group;
    private final Optional<ObjectNode> present;

    WorkerObjects(ObjectStore objects, Config config, Config.Group group) {
        this.objects = objects;
        this.config = config;
        this.group = group;
        this.present = objects.get(Capi.MACHINE_DEPLOYMENT, Eksa.NAMESPACE, group.deployment());
    }

    List<ObjectNode> all() {
        var first = group.deployment() + "-1";
        var bootstrap = bootstrap(inUse("/spec/template/spec/bootstrap/configRef/name", first));
        var version = present.map(
                        object -> object.at("/spec/template/spec/version").asText())
                .orElse("");
        var template = new MachineTemplates(objects, config, group.machineConfig())
                .of(
                        inUse("/spec/template/spec/infrastructureRef/name", first),
                        version.equals(config.release().kubernetes()));
        var all = new ArrayList<>(List.of(bootstrap));
        template.object().ifPresent(all::add);
        all.add(deployment(Meta.name(bootstrap), template.name()));
        return all;
    }

    private String inUse(String pointer, String otherwise) {
        return present.map(object -> object.at(pointer).asText()).orElse(otherwise);
    }

    private ObjectNode bootstrap(String current) {
        var spec = Json.of("template", Json.of("spec", new KubeadmSpecs(config).worker(group)));
        var name = new Numbered(objects, Capi.KUBEADM_CONFIG_TEMPLATE).name(current, spec);
        var template = Json.object(Capi.KUBEADM_CONFIG_TEMPLATE, Eksa.NAMESPACE, name);
        template.set("spec", spec);
        return template;
    }

    private ObjectNode deployment(String bootstrap, String template) {
        var deployment = Json.object(Capi.MACHINE_DEPLOYMENT, Eksa.NAMESPACE, group.deployment());
        var labels = Map.of(Capi.CLUSTER_NAME, config.name(), "pool", group.name());
        Meta.labels(deployment, labels);
        var machine = Json.of(
                "clusterName",
                config.name(),
                "version",
                config.release().kubernetes(),
                "bootstrap",
                Json.of("configRef", Capi.reference(Capi.KUBEADM_CONFIG_TEMPLATE, bootstrap)),
                "infrastructureRef",
                Capi.reference(Capi.TINKERBELL_MACHINE_TEMPLATE, template),
                "deletion",
                Json.of("nodeDeletionTimeoutSeconds", NODE_DELETION_SECONDS));
        var spec = Json.of(
                "clusterName",
                config.name(),
                "selector",
                Json.of("matchLabels", Json.of()),
                "template",
                Json.of("metadata", Json.of("labels", labels), "spec", machine));
        size(deployment, spec);
        deployment.set("spec", spec);
        return deployment;
    }

    // With an autoscaler the number belongs to it.
    private void size(ObjectNode deployment, ObjectNode spec) {
        var autoscaling = group.spec().path("autoscalingConfiguration");
        if (autoscaling.isObject()) {
            Meta.annotate(
                    deployment,
                    AUTOSCALER + "min-size",
                    autoscaling.path("minCount").asText());
            Meta.annotate(
                    deployment,
                    AUTOSCALER + "max-size",
                    autoscaling.path("maxCount").asText());
        } else {
            spec.put("replicas", group.count());
        }
        var rolling = group.spec().at("/upgradeRolloutStrategy/rollingUpdate");
        if (rolling.isObject()) {
            spec.set("rollout", Json.of("strategy", Json.of("rollingUpdate", rolling)));
        }
    }
}

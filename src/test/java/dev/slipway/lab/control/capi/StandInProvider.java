package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Stands in for the Tinkerbell provider, the machines and the kubelets: five minutes to a machine, three to its node,
/// which is ready once Cilium's DaemonSet is there.
public final class StandInProvider implements ControllerGroup {

    private static final Kind DAEMON_SET = new Kind("apps/v1", "DaemonSet");
    private static final String FINALIZER = "tinkerbellmachine.infrastructure.cluster.x-k8s.io";
    private static final String PROVISIONED = "v1alpha1.tinkerbell.org/provisioned";
    private static final String OWNER = "v1alpha1.tinkerbell.org/ownerName";
    private static final Kind HARDWARE = new Kind("tinkerbell.org/v1alpha1", "Hardware");

    @Override
    public String namespace() {
        return "capt-system";
    }

    @Override
    public String deployment() {
        return "capt-controller-manager";
    }

    @Override
    public List<ControlLoop> start(Site site) {
        return List.of(
                ControlLoop.over(site, Capi.TINKERBELL_CLUSTER, key -> cluster(site, key)),
                ControlLoop.over(site, Capi.TINKERBELL_MACHINE, key -> machine(site, key))
                        .also(Capi.MACHINE, Members::namesake)
                        .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.TINKERBELL_MACHINE, cluster)));
    }

    private Optional<Duration> cluster(Site site, Key key) {
        site.objects()
                .edit(
                        Capi.TINKERBELL_CLUSTER,
                        key.namespace(),
                        key.name(),
                        object -> object.withObject("/status").put("ready", true));
        return Optional.empty();
    }

    private Optional<Duration> machine(Site site, Key key) {
        var found = site.objects().get(Capi.TINKERBELL_MACHINE, key.namespace(), key.name());
        var owner = site.objects().get(Capi.MACHINE, key.namespace(), key.name());
        if (found.filter(Meta::deleting).isPresent()) {
            release(site, key);
        } else if (found.isPresent()
                && owner.filter(machine -> bootable(site, machine)).isPresent()) {
            provide(site, owner.get(), found.get());
        }
        return Optional.empty();
    }

    private static boolean bootable(Site site, ObjectNode machine) {
        var cluster =
                Members.cluster(site, machine, machine.at("/spec/clusterName").asText());
        return machine.at("/spec/bootstrap").has("dataSecretName")
                && cluster.filter(present -> !present.at("/spec/paused").asBoolean())
                        .isPresent();
    }

    private void provide(Site site, ObjectNode owner, ObjectNode machine) {
        var hardware = hardware(site, machine);
        hardware.ifPresent(present -> {
            edit(site, machine, object -> {
                Meta.finalizer(object, FINALIZER);
                object.withObject("/spec")
                        .put("hardwareName", Meta.name(present))
                        .put("providerID", "tinkerbell://eksa-system/" + Meta.name(present));
            });
            if (Meta.annotated(present, PROVISIONED)) {
                edit(site, machine, object -> object.withObject("/status").put("ready", true));
            } else if (!Meta.labelled(present, OWNER)) {
                mark(site, present, OWNER, Meta.name(machine));
                site.timeline().after(Duration.ofMinutes(5), () -> {
                    annotate(site, present);
                    edit(site, machine, object -> object.withObject("/status").put("ready", true));
                });
                site.timeline().after(Duration.ofMinutes(8), () -> boot(site, owner, Meta.name(present)));
            }
        });
    }

    private static Optional<ObjectNode> hardware(Site site, ObjectNode machine) {
        var all = site.objects().list(HARDWARE, "");
        var type = machine.at("/spec/hardwareAffinity/required/0/labelSelector/matchLabels/type")
                .asText();
        return all.stream()
                .filter(present -> Meta.label(present, OWNER).equals(Meta.name(machine)))
                .findFirst()
                .or(() -> all.stream()
                        .filter(present -> !Meta.labelled(present, OWNER))
                        .filter(present -> Meta.label(present, "type").equals(type))
                        .findFirst());
    }

    private static void mark(Site site, ObjectNode hardware, String label, String value) {
        site.objects()
                .edit(
                        HARDWARE,
                        Meta.namespace(hardware),
                        Meta.name(hardware),
                        object -> Meta.label(object, label, value));
    }

    private static void annotate(Site site, ObjectNode hardware) {
        site.objects()
                .edit(
                        HARDWARE,
                        Meta.namespace(hardware),
                        Meta.name(hardware),
                        object -> Meta.annotate(object, PROVISIONED, "true"));
    }

    private static void boot(Site site, ObjectNode owner, String hardware) {
        var secret = site.objects()
                .get(Capi.SECRET, Meta.namespace(owner), Meta.name(owner))
                .orElseThrow();
        var data =
                new String(Base64.getDecoder().decode(secret.at("/data/value").asText()), StandardCharsets.UTF_8);
        var cluster = site.datacenter()
                .clusters()
                .reserve(owner.at("/spec/clusterName").asText());
        if (data.contains("kubeadm init")) {
            cluster.objects().create(Json.object(Capi.CONFIG_MAP, "kube-system", "kubeadm-config"));
            cluster.open();
            cluster.objects()
                    .listen(
                            DAEMON_SET,
                            _ -> cluster.objects()
                                    .list(Capi.NODE, "")
                                    .forEach(node -> ready(cluster, Meta.name(node))));
        }
        register(cluster, hardware, Meta.labelled(owner, Capi.CONTROL_PLANE));
    }

    private static void register(LabCluster cluster, String hardware, boolean controlPlane) {
        var node = Json.object(Capi.NODE, "", hardware);
        node.set("spec", Json.of("providerID", "tinkerbell://eksa-system/" + hardware));
        if (controlPlane) {
            Meta.label(node, "node-role.kubernetes.io/control-plane", "");
            List.of("kube-apiserver", "kube-controller-manager", "kube-scheduler", "etcd")
                    .forEach(name -> pod(cluster, name + "-" + hardware));
        }
        cluster.objects().create(node);
        ready(cluster, hardware);
    }

    private static void pod(LabCluster cluster, String name) {
        cluster.objects().create(Json.object(Capi.POD, "kube-system", name));
        cluster.objects()
                .edit(
                        Capi.POD,
                        "kube-system",
                        name,
                        pod -> pod.withObject("/status")
                                .set("conditions", Json.list(Map.of("type", "Ready", "status", "True"))));
    }

    private static void ready(LabCluster cluster, String name) {
        var cni = cluster.objects().get(DAEMON_SET, "kube-system", "cilium").isPresent();
        cluster.objects()
                .edit(
                        Capi.NODE,
                        "",
                        name,
                        node -> node.withObject("/status")
                                .set(
                                        "conditions",
                                        Json.list(Json.of(
                                                "type",
                                                "Ready",
                                                "status",
                                                cni ? "True" : "False",
                                                "reason",
                                                cni ? "KubeletReady" : "KubeletNotReady",
                                                "message",
                                                cni ? "" : "cni plugin not initialized"))));
    }

    private static void release(Site site, Key key) {
        site.objects().list(HARDWARE, "").stream()
                .filter(hardware -> Meta.label(hardware, OWNER).equals(key.name()))
                .forEach(hardware -> site.objects().edit(HARDWARE, key.namespace(), Meta.name(hardware), object -> {
                    object.withObject("/metadata/labels").remove(OWNER);
                    object.withObject("/metadata/annotations").remove(PROVISIONED);
                }));
        site.objects()
                .edit(Capi.TINKERBELL_MACHINE, key.namespace(), key.name(), object -> Meta.release(object, FINALIZER));
    }

    private static void edit(Site site, ObjectNode machine, Consumer<ObjectNode> change) {
        site.objects().edit(Capi.TINKERBELL_MACHINE, Meta.namespace(machine), Meta.name(machine), change);
    }
}

package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Writes the bootstrap data of a machine: the first of the control plane initialises the cluster, all others join it.
final class KubeadmConfigReconciler implements ControlLoop.Reconciler {

    private static final String CERTIFICATES = "CertificatesAvailable";
    private static final String DATA = "DataSecretAvailable";
    private static final String NO_INFRASTRUCTURE = "Waiting for Cluster status.infrastructureReady to be true";
    private static final String NO_CONTROL_PLANE = "Waiting for Cluster control plane to be initialized";

    private final Site site;
    private final Klog log;

    private KubeadmConfigReconciler(Site site) {
        this.site = site;
        this.log = new Klog(site, Capi.KUBEADM_CONFIG, "kubeadmconfig_controller.go:374");
    }

    static ControlLoop start(Site site) {
        return ControlLoop.over(site, Capi.KUBEADM_CONFIG, new KubeadmConfigReconciler(site))
                .also(Capi.MACHINE, Members::namesake)
                .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.KUBEADM_CONFIG, cluster));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var config = site.objects().get(Capi.KUBEADM_CONFIG, key.namespace(), key.name());
        var machine = site.objects().get(Capi.MACHINE, key.namespace(), key.name());
        if (config.isEmpty() || machine.isEmpty() || Meta.deleting(config.get())) {
            return Optional.empty();
        }
        var cluster = Members.cluster(
                site, machine.get(), machine.get().at("/spec/clusterName").asText());
        if (cluster.isPresent() && !Pausing.holds(site, Capi.KUBEADM_CONFIG, cluster.get(), config.get())) {
            provide(cluster.get(), machine.get(), config.get());
        }
        return Optional.empty();
    }

    private void provide(ObjectNode cluster, ObjectNode machine, ObjectNode config) {
        var known = machine.at("/spec/bootstrap/dataSecretName").asText();
        if (!known.isEmpty()) {
            publish(cluster, config, known, "");
        } else if (config.at("/status/initialization/dataSecretCreated").asBoolean()) {
            publish(cluster, config, config.at("/status/dataSecretName").asText(), "");
        } else {
            obstacle(cluster, config)
                    .ifPresentOrElse(
                            message -> publish(cluster, config, "", message), () -> write(cluster, machine, config));
        }
    }

    private Optional<String> obstacle(ObjectNode cluster, ObjectNode config) {
        if (!cluster.at("/status/initialization/infrastructureProvisioned").asBoolean()) {
            return Optional.of(NO_INFRASTRUCTURE);
        }
        return initialized(cluster) || first(cluster, config) ? Optional.empty() : Optional.of(NO_CONTROL_PLANE);
    }

    private static boolean initialized(ObjectNode cluster) {
        return cluster.at("/status/initialization/controlPlaneInitialized").asBoolean();
    }

    // Two machines must never run `kubeadm init`: whoever got its data first is the first.
    private boolean first(ObjectNode cluster, ObjectNode config) {
        return Meta.labelled(config, Capi.CONTROL_PLANE)
                && Members.of(site, Capi.KUBEADM_CONFIG, cluster).stream()
                        .filter(other -> Meta.labelled(other, Capi.CONTROL_PLANE))
                        .filter(other -> !Meta.name(other).equals(Meta.name(config)))
                        .noneMatch(other -> other.at("/status/initialization/dataSecretCreated")
                                .asBoolean());
    }

    private void write(ObjectNode cluster, ObjectNode machine, ObjectNode config) {
        var secrets = new Certificates(site, cluster);
        var controlPlane = Meta.labelled(config, Capi.CONTROL_PLANE);
        if (controlPlane && !secrets.complete()) {
            publish(cluster, config, "", "Waiting for control plane certificates");
            return;
        }
        var init = controlPlane && !initialized(cluster);
        log.info(
                Key.of(config),
                init
                        ? "Creating BootstrapData for the first control plane"
                        : "Creating BootstrapData for a joining node",
                "Machine",
                Meta.path(Key.of(machine)));
        var cloudConfig = new CloudConfig(cluster, machine, config, secrets);
        var token = new BootstrapToken(site, cluster);
        store(config, cluster, init ? cloudConfig.init() : cloudConfig.join(token.issue()));
        publish(cluster, config, Meta.name(config), "");
    }

    private void store(ObjectNode config, ObjectNode cluster, String data) {
        var secret = Json.object(Capi.SECRET, Meta.namespace(config), Meta.name(config));
        Meta.label(secret, Capi.CLUSTER_NAME, Meta.name(cluster));
        Owners.control(secret, config);
        secret.put("type", Capi.SECRET_TYPE);
        secret.set(
                "data",
                Json.of(
                        "value", Base64.getEncoder().encodeToString(data.getBytes(StandardCharsets.UTF_8)),
                        "format", Base64.getEncoder().encodeToString("cloud-config".getBytes(StandardCharsets.UTF_8))));
        site.objects().apply(secret, "capi-kubeadm-bootstrap-controller");
    }

    private void publish(ObjectNode cluster, ObjectNode config, String secret, String obstacle) {
        var now = site.timeline().now();
        site.objects().edit(Capi.KUBEADM_CONFIG, Meta.namespace(config), Meta.name(config), object -> {
            var status = object.withObject("/status");
            if (!secret.isEmpty()) {
                status.withObject("/initialization").put("dataSecretCreated", true);
                status.put("dataSecretName", secret);
            }
            Conditions.put(
                    object,
                    now,
                    Condition.yes(CERTIFICATES, "Available"),
                    secret.isEmpty() ? Condition.no(DATA, "NotAvailable", obstacle) : Condition.yes(DATA, "Available"),
                    Pausing.condition(cluster, object));
            Conditions.put(object, now, Summary.of(object, "Ready", List.of(CERTIFICATES, DATA)));
            status.put("observedGeneration", Meta.generation(object));
        });
    }
}

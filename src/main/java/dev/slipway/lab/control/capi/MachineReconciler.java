package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Optional;

/// Follows one machine from its bootstrap data through its infrastructure to its Node.
final class MachineReconciler implements ControlLoop.Reconciler {

    static final String FINALIZER = "machine.cluster.x-k8s.io";
    private static final Duration PROBE = Duration.ofSeconds(10);

    private final Site site;
    private final Klog log;
    private final MachineStatus status;
    private final MachineDeletion deletion;

    private MachineReconciler(Site site) {
        this.site = site;
        this.log = new Klog(site, Capi.MACHINE, "machine_controller_phases.go:180");
        this.status = new MachineStatus(site);
        this.deletion = new MachineDeletion(site, log);
    }

    static ControlLoop start(Site site) {
        var loop = ControlLoop.over(site, Capi.MACHINE, new MachineReconciler(site))
                .also(Capi.KUBEADM_CONFIG, Members::namesake)
                .also(Capi.TINKERBELL_MACHINE, Members::namesake)
                .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.MACHINE, cluster));
        Remotes.follow(site, loop, Capi.NODE, (name, _) -> Members.anywhere(site, Capi.MACHINE, name));
        return loop;
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var machine = site.objects().get(Capi.MACHINE, key.namespace(), key.name());
        var cluster = machine.flatMap(object ->
                Members.cluster(site, object, object.at("/spec/clusterName").asText()));
        if (machine.isEmpty() || cluster.isEmpty()) {
            return Optional.empty();
        }
        if (Pausing.holds(site, Capi.MACHINE, cluster.get(), machine.get())) {
            return Optional.empty();
        }
        return Meta.deleting(machine.get()) ? deletion.proceed(cluster.get(), machine.get()) : keep(key, cluster.get());
    }

    private Optional<Duration> keep(Key key, ObjectNode cluster) {
        site.objects().edit(Capi.MACHINE, key.namespace(), key.name(), machine -> {
            Meta.finalizer(machine, FINALIZER);
            Meta.label(machine, Capi.CLUSTER_NAME, Meta.name(cluster));
            bootstrap(key, machine);
            infrastructure(key, machine);
            var node = MachineNode.of(site, machine);
            node.ifPresent(present -> present.bind(log));
            status.publish(cluster, machine, node);
        });
        return site.objects()
                .get(Capi.MACHINE, key.namespace(), key.name())
                .filter(machine -> machine.path("spec").has("providerID"))
                .filter(machine -> !machine.path("status").has("nodeRef"))
                .map(_ -> PROBE);
    }

    private void bootstrap(Key key, ObjectNode machine) {
        var reference = machine.at("/spec/bootstrap/configRef");
        var config = referenced(machine, "/spec/bootstrap/configRef");
        config.ifPresent(object -> site.objects()
                .edit(
                        Capi.referenced(reference),
                        key.namespace(),
                        Meta.name(object),
                        present -> belong(present, machine)));
        config.filter(object ->
                        object.at("/status/initialization/dataSecretCreated").asBoolean())
                .ifPresent(object -> machine.withObject("/spec/bootstrap")
                        .set("dataSecretName", object.at("/status/dataSecretName")));
        if (machine.at("/spec/bootstrap").hasNonNull("dataSecretName")) {
            machine.withObject("/status/initialization").put("bootstrapDataSecretCreated", true);
        } else if (config.isPresent() && !machine.path("status").has("phase")) {
            log.info(key, "Waiting for bootstrap provider to generate data secret", "KubeadmConfig", Meta.path(key));
        }
    }

    private void infrastructure(Key key, ObjectNode machine) {
        var reference = machine.at("/spec/infrastructureRef");
        var found = referenced(machine, "/spec/infrastructureRef");
        found.ifPresent(object -> site.objects()
                .edit(
                        Capi.referenced(reference),
                        key.namespace(),
                        Meta.name(object),
                        present -> belong(present, machine)));
        found.filter(InfrastructureObject::ready)
                .filter(object -> object.path("spec").hasNonNull("providerID"))
                .ifPresent(object -> provisioned(key, machine, object));
    }

    private void provisioned(Key key, ObjectNode machine, ObjectNode infrastructure) {
        var initialization = machine.withObject("/status/initialization");
        if (!initialization.path("infrastructureProvisioned").asBoolean()) {
            initialization.put("infrastructureProvisioned", true);
            log.info(
                    key,
                    "Infrastructure provider has completed provisioning",
                    infrastructure.path("kind").asText(),
                    Meta.path(Key.of(infrastructure)));
        }
        machine.withObject("/spec").set("providerID", infrastructure.at("/spec/providerID"));
        if (infrastructure.path("status").has("addresses")) {
            machine.withObject("/status").set("addresses", infrastructure.at("/status/addresses"));
        }
    }

    private static void belong(ObjectNode object, ObjectNode machine) {
        Owners.control(object, machine);
        Meta.label(object, Capi.CLUSTER_NAME, Meta.label(machine, Capi.CLUSTER_NAME));
    }

    private Optional<ObjectNode> referenced(ObjectNode machine, String pointer) {
        var reference = machine.at(pointer);
        return site.objects()
                .get(
                        Capi.referenced(reference),
                        Meta.namespace(machine),
                        reference.path("name").asText());
    }
}

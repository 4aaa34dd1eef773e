package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds hardware for each TinkerbellMachine, has it provisioned, and gives it back.
final class CaptMachines implements ControlLoop.Reconciler {

    private static final String CLUSTER_NAME = "cluster.x-k8s.io/cluster-name";

    private final Site site;
    private final CaptLog log;
    private final CaptProvisioning provisioning;
    private final CaptRelease release;
    private final Backoff backoff = new Backoff();

    CaptMachines(Site site) {
        this.site = site;
        this.log = new CaptLog(site, "tinkerbellmachine");
        var hardware = new HardwareChoice(site.objects());
        this.provisioning = new CaptProvisioning(site, hardware);
        this.release = new CaptRelease(site, hardware);
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.TINKERBELL_MACHINE, new WhileAnswering(site, this))
                .also(
                        Kinds.MACHINE,
                        machine -> Stream.of(new Key(
                                Json.text(machine, "metadata.namespace"),
                                Json.text(machine, "spec.infrastructureRef.name"))))
                .also(Kinds.WORKFLOW, CaptMachines::owners)
                .also(Kinds.JOB, CaptMachines::owners)
                .also(Kinds.TINKERBELL_CLUSTER, this::members)
                .also(Kinds.CLUSTER, this::members);
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        try {
            var pause = site.objects()
                    .get(Kinds.TINKERBELL_MACHINE, key.namespace(), key.name())
                    .flatMap(this::advance);
            backoff.forget(key);
            return pause;
        } catch (CaptException failure) {
            log.error(key, failure.problem());
            return Optional.of(backoff.next(key));
        }
    }

    private Optional<Duration> advance(ObjectNode machine) {
        var key = Key.of(machine);
        var owner = Json.owner(machine, Kinds.MACHINE)
                .flatMap(found -> site.objects().get(Kinds.MACHINE, found.namespace(), found.name()));
        var cluster = owner.flatMap(
                found -> site.objects().get(Kinds.CLUSTER, key.namespace(), Json.text(found, "spec.clusterName")));
        if (cluster.filter(found -> Pauses.paused(found, machine)).isPresent()) {
            return Optional.empty();
        }
        if (Meta.deleting(machine)) {
            release.advance(machine);
        } else if (owner.isPresent() && cluster.isPresent() && ready(key, owner.get(), cluster.get())) {
            provisioning.advance(machine, userData(key, owner.get()));
        }
        return Optional.empty();
    }

    private boolean ready(Key key, ObjectNode machine, ObjectNode cluster) {
        if (Json.text(machine, "spec.bootstrap.dataSecretName").isEmpty()
                || Json.text(machine, "spec.version").isEmpty()) {
            log.info(key, "machine is not ready yet");
            return false;
        }
        return site.objects()
                .get(Kinds.TINKERBELL_CLUSTER, key.namespace(), Json.text(cluster, "spec.infrastructureRef.name"))
                .filter(found -> Json.at(found, "status.ready").asBoolean())
                .isPresent();
    }

    private String userData(Key key, ObjectNode machine) {
        var name = Json.text(machine, "spec.bootstrap.dataSecretName");
        var secret = site.objects()
                .get(Kinds.SECRET, key.namespace(), name)
                .orElseThrow(() -> new CaptException(
                        "failed to retrieve bootstrap data secret: secrets \\\"" + name + "\\\" not found"));
        var data = Base64.getMimeDecoder().decode(Json.text(secret, "data.value"));
        if (data.length == 0) {
            throw new CaptException("received bootstrap user data is empty");
        }
        return new String(data, StandardCharsets.UTF_8);
    }

    private static Stream<Key> owners(ObjectNode object) {
        return Json.owner(object, Kinds.TINKERBELL_MACHINE).stream();
    }

    private Stream<Key> members(ObjectNode cluster) {
        var name = Meta.label(cluster, CLUSTER_NAME).isEmpty()
                ? Key.of(cluster).name()
                : Meta.label(cluster, CLUSTER_NAME);
        return site.objects().list(Kinds.TINKERBELL_MACHINE, Key.of(cluster).namespace()).stream()
                .filter(machine -> Meta.label(machine, CLUSTER_NAME).equals(name))
                .map(Key::of);
    }
}

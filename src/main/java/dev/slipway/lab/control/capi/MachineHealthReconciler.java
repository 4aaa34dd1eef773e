package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Watches the machines a MachineHealthCheck selects and has their owners replace those that stay unhealthy.
final class MachineHealthReconciler implements ControlLoop.Reconciler {

    private final Site site;
    private final Klog log;

    private MachineHealthReconciler(Site site) {
        this.site = site;
        this.log = new Klog(site, Capi.MACHINE_HEALTH_CHECK, "machinehealthcheck_controller.go:431");
    }

    static ControlLoop start(Site site) {
        return ControlLoop.over(site, Capi.MACHINE_HEALTH_CHECK, new MachineHealthReconciler(site))
                .also(Capi.MACHINE, machine -> checks(site, machine))
                .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.MACHINE_HEALTH_CHECK, cluster));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var check = site.objects().get(Capi.MACHINE_HEALTH_CHECK, key.namespace(), key.name());
        var cluster = check.flatMap(object ->
                Members.cluster(site, object, object.at("/spec/clusterName").asText()));
        if (cluster.isEmpty() || Pausing.holds(site, Capi.MACHINE_HEALTH_CHECK, cluster.get(), check.orElseThrow())) {
            return Optional.empty();
        }
        var verdicts = Members.of(site, Capi.MACHINE, cluster.get()).stream()
                .filter(machine -> selects(check.orElseThrow(), machine))
                .map(machine -> HealthVerdict.of(site, check.orElseThrow(), cluster.get(), machine))
                .toList();
        var unhealthy = verdicts.stream().filter(HealthVerdict::unhealthy).toList();
        var allowed = unhealthy.size() <= limit(check.orElseThrow(), verdicts.size());
        publish(cluster.get(), check.orElseThrow(), verdicts, allowed);
        verdicts.forEach(verdict -> mark(key, verdict, allowed));
        return verdicts.stream().flatMap(verdict -> verdict.again().stream()).min(Duration::compareTo);
    }

    private static boolean selects(ObjectNode check, ObjectNode machine) {
        return check.at("/spec/selector/matchLabels")
                .propertyStream()
                .allMatch(label -> Meta.labelled(machine, label.getKey())
                        && Meta.label(machine, label.getKey())
                                .equals(label.getValue().asText()));
    }

    /// How many may be unhealthy: a number or a share of all.
    private static int limit(ObjectNode check, int total) {
        var text = check.at("/spec/remediation/triggerIf/unhealthyLessThanOrEqualTo")
                .asText("100%");
        return text.endsWith("%")
                ? total * Integer.parseInt(text.substring(0, text.length() - 1)) / 100
                : Integer.parseInt(text);
    }

    private void publish(ObjectNode cluster, ObjectNode check, List<HealthVerdict> verdicts, boolean allowed) {
        var healthy = verdicts.stream().filter(HealthVerdict::healthy).count();
        var unhealthy = verdicts.stream().filter(HealthVerdict::unhealthy).count();
        var now = site.timeline().now();
        site.objects().edit(Capi.MACHINE_HEALTH_CHECK, Meta.namespace(check), Meta.name(check), object -> {
            Owners.own(object, cluster);
            Meta.label(object, Capi.CLUSTER_NAME, Meta.name(cluster));
            var status = object.withObject("/status")
                    .put("expectedMachines", verdicts.size())
                    .put("currentHealthy", healthy)
                    .put("remediationsAllowed", Math.max(0, limit(check, verdicts.size()) - unhealthy))
                    .put("observedGeneration", Meta.generation(object));
            status.set(
                    "targets",
                    Json.list(verdicts.stream().map(HealthVerdict::name).toArray()));
            Conditions.put(
                    object,
                    now,
                    allowed
                            ? Condition.yes("RemediationAllowed", "RemediationAllowed")
                            : Condition.no("RemediationAllowed", "TooManyUnhealthy", restricted(check, verdicts)),
                    Pausing.condition(cluster, object));
        });
    }

    private static String restricted(ObjectNode check, List<HealthVerdict> verdicts) {
        return "Remediation is not allowed, the number of not started or unhealthy machines exceeds maxUnhealthy (total: %d, unhealthy: %d, maxUnhealthy: %s)"
                .formatted(
                        verdicts.size(),
                        verdicts.stream().filter(HealthVerdict::unhealthy).count(),
                        check.at("/spec/remediation/triggerIf/unhealthyLessThanOrEqualTo")
                                .asText());
    }

    private void mark(Key key, HealthVerdict verdict, boolean allowed) {
        var now = site.timeline().now();
        var remediate = verdict.unhealthy() && allowed;
        var known = Conditions.of(verdict.machine(), "OwnerRemediated").isPresent();
        site.objects().edit(Capi.MACHINE, key.namespace(), verdict.name(), object -> {
            verdict.condition().ifPresent(condition -> Conditions.put(object, now, condition));
            if (remediate) {
                Conditions.put(
                        object,
                        now,
                        Condition.no("OwnerRemediated", "WaitingForRemediation", "Waiting for remediation"));
            } else if (known) {
                Conditions.remove(object, "OwnerRemediated");
            }
        });
        if (remediate && !known) {
            log.info(key, "Machine has failed health check, marking for remediation", "Machine", verdict.name());
            site.objects()
                    .event(
                            verdict.machine(),
                            "Normal",
                            "MachineMarkedUnhealthy",
                            "Machine %s/%s has been marked as unhealthy".formatted(key.namespace(), verdict.name()),
                            "machinehealthcheck-controller");
        }
    }

    private static Stream<Key> checks(Site site, ObjectNode machine) {
        return site.objects().list(Capi.MACHINE_HEALTH_CHECK, Meta.namespace(machine)).stream()
                .filter(check -> selects(check, machine))
                .map(Key::of);
    }
}

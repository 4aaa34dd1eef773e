package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.capi.Capi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The phases of a bare-metal reconciliation, in order; the first that does not proceed ends it (EKS Anywhere:
/// pkg/providers/tinkerbell/reconciler).
final class Phases {

    private static final Duration STALE = Duration.ofSeconds(5);
    private static final Duration NOT_READY = Duration.ofSeconds(30);

    private final Site site;
    private final Cilium cilium;
    private final List<BiFunction<Config, EksaLog, Step>> all;

    Phases(Site site, Cilium cilium) {
        this.site = site;
        this.cilium = cilium;
        this.all = List.of(
                this::validateSpec,
                this::validateHardware,
                this::validateMachines,
                this::controlPlane,
                this::controlPlaneReady,
                this::cni,
                this::workers);
    }

    Step run(Config config, EksaLog log) {
        for (var phase : all) {
            var step = phase.apply(config, log);
            if (!(step instanceof Step.Proceed)) {
                return step;
            }
        }
        new HealthChecks(config).objects().forEach(this::apply);
        return Step.proceed();
    }

    private Step validateSpec(Config config, EksaLog log) {
        return judged(log, "validateClusterSpec", SpecValidation.of(config));
    }

    private Step validateHardware(Config config, EksaLog log) {
        return judged(log, "validateHardware", new HardwareValidation(site.objects(), config).judge());
    }

    // What stood in the way until now is mended when the last validation passes.
    private Step validateMachines(Config config, EksaLog log) {
        var step = judged(log, "validateRufioMachines", MachineValidation.of(site.objects()));
        if (step instanceof Step.Proceed) {
            var status = config.cluster().withObject("/status");
            status.remove(List.of("failureReason", "failureMessage"));
        }
        return step;
    }

    private static Step judged(EksaLog log, String phase, Optional<Failure> failure) {
        failure.ifPresent(present -> log.failed(phase, present));
        return failure.<Step>map(Step.Refuse::new).orElseGet(Step::proceed);
    }

    private Step controlPlane(Config config, EksaLog log) {
        log.phase("reconcileControlPlane", "Applying control plane CAPI objects");
        new ControlPlaneObjects(site.objects(), config).all().forEach(this::apply);
        return Step.proceed();
    }

    private Step controlPlaneReady(Config config, EksaLog log) {
        var controlPlane = site.objects().get(Capi.KUBEADM_CONTROL_PLANE, Eksa.NAMESPACE, config.name());
        if (controlPlane.filter(object -> !ClusterConditions.outdated(object)).isEmpty()) {
            log.phase("checkControlPlaneReady", "KCP generation and observedGeneration differ, requeuing");
            return Step.again(STALE);
        }
        if (!ClusterConditions.isTrue(controlPlane.get(), "Available") || behind(controlPlane.get())) {
            log.phase("checkControlPlaneReady", "KCP is not ready yet, requeing");
            return Step.again(NOT_READY);
        }
        return Step.proceed();
    }

    private static boolean behind(ObjectNode controlPlane) {
        return !controlPlane.at("/status/version").equals(controlPlane.at("/spec/version"));
    }

    private Step cni(Config config, EksaLog log) {
        return cilium.reconcile(config, log);
    }

    private Step workers(Config config, EksaLog log) {
        if (site.objects().get(Capi.CLUSTER, Eksa.NAMESPACE, config.name()).isEmpty()) {
            return Step.again(STALE);
        }
        log.phase("reconcileWorkers", "Applying worker CAPI objects");
        for (var group : config.groups()) {
            new WorkerObjects(site.objects(), config, group).all().forEach(this::apply);
        }
        site.objects().list(Capi.MACHINE_DEPLOYMENT, Eksa.NAMESPACE).stream()
                .filter(object -> Meta.label(object, Capi.CLUSTER_NAME).equals(config.name()))
                .filter(object -> config.groups().stream()
                        .noneMatch(group -> group.deployment().equals(Meta.name(object))))
                .forEach(object -> site.objects().delete(Capi.MACHINE_DEPLOYMENT, Eksa.NAMESPACE, Meta.name(object)));
        return Step.proceed();
    }

    private void apply(ObjectNode object) {
        site.objects().apply(object, Eksa.MANAGER);
    }
}

package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.tinkerbell.BmcAccess.NoLogin;
import dev.slipway.lab.control.tinkerbell.BmcAccess.Opened;
import dev.slipway.lab.control.tinkerbell.BmcAccess.Refused;
import dev.slipway.lab.world.ServiceLog;
import dev.slipway.lab.world.bmc.PowerState;
import java.time.Duration;
import java.util.Optional;

/// Rufio's machine controller: looks every three minutes whether a BMC answers and whether its machine is on.
final class BmcMachines implements ControlLoop.Reconciler {

    private static final Duration INTERVAL = Duration.ofMinutes(3);

    private final Site site;
    private final BmcAccess access;
    private final ServiceLog log;
    private final Backoff backoff = new Backoff();

    BmcMachines(Site site, BmcAccess access) {
        this.site = site;
        this.access = access;
        this.log = new ServiceLog(site.timeline(), "rufio", site.log());
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.BMC_MACHINE, new WhileAnswering(site, this));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        return site.objects()
                .get(Kinds.BMC_MACHINE, key.namespace(), key.name())
                .filter(machine -> !Meta.deleting(machine))
                .map(this::check);
    }

    private Duration check(ObjectNode machine) {
        var connection = machine.path("spec").path("connection");
        var host = connection.path("host").asText();
        switch (access.open(connection)) {
            case Opened opened -> {
                var state = opened.bmc().power() == PowerState.ON ? "on" : "off";
                log.info("power state check", "host", host, "state", state);
                report(machine, state, "");
            }
            case Refused refused -> {
                log.error("BMC connection failed", "host", host, "error", refused.reason());
                report(machine, "unknown", "failed to open connection to BMC: " + refused.reason());
            }
            case NoLogin missing -> {
                var key = Key.of(machine);
                log.error(
                        "Reconciler error",
                        "error",
                        "resolving Machine %s/%s SecretReference: %s"
                                .formatted(key.namespace(), key.name(), missing.reason()));
                return backoff.next(key);
            }
        }
        backoff.forget(Key.of(machine));
        return INTERVAL;
    }

    private void report(ObjectNode machine, String state, String problem) {
        Json.status(machine).put("powerState", state);
        Conditions.contactable(
                machine, problem.isEmpty(), problem, site.timeline().now());
        site.objects().updateStatus(machine);
    }
}

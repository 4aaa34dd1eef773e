package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.tinkerbell.BmcAccess.NoLogin;
import dev.slipway.lab.control.tinkerbell.BmcAccess.Opened;
import dev.slipway.lab.control.tinkerbell.BmcAccess.Refused;
import dev.slipway.lab.world.Bmc;
import dev.slipway.lab.world.ServiceLog;
import dev.slipway.lab.world.bmc.BootTarget;
import dev.slipway.lab.world.bmc.PowerState;
import dev.slipway.lab.world.bmc.ResetType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Rufio's task controller: does one thing at a BMC and sees to it that it has come about.
final class BmcTasks implements ControlLoop.Reconciler {

    private static final Duration POLL = Duration.ofSeconds(3);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final Site site;
    private final BmcAccess access;
    private final ServiceLog log;

    BmcTasks(Site site, BmcAccess access) {
        this.site = site;
        this.access = access;
        this.log = new ServiceLog(site.timeline(), "rufio", site.log());
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.TASK, new WhileAnswering(site, this));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        return site.objects()
                .get(Kinds.TASK, key.namespace(), key.name())
                .filter(task -> !Meta.deleting(task) && !ended(task))
                .flatMap(this::advance);
    }

    private Optional<Duration> advance(ObjectNode task) {
        return switch (access.open(task.path("spec").path("connection"))) {
            case Opened opened ->
                task.path("status").has("startTime") ? verify(task, opened.bmc()) : begin(task, opened.bmc());
            case Refused refused -> fail(task, "Failed to connect to BMC: " + refused.reason());
            case NoLogin missing -> {
                log.error(
                        "Reconciler error",
                        "error",
                        "resolving connection secret for task %s: %s"
                                .formatted(Key.of(task).name(), missing.reason()));
                yield Optional.of(RETRY);
            }
        };
    }

    private Optional<Duration> begin(ObjectNode task, Bmc bmc) {
        var action = task.path("spec").path("task");
        var problem = perform(action, bmc);
        if (problem.isPresent()) {
            return fail(task, problem.get());
        }
        log.info("performed BMC action", "host", bmc.bmcAddress(), "action", action.toString());
        Json.status(task).put("startTime", Metadata.time(site.timeline().now()));
        site.objects().updateStatus(task);
        return Optional.of(POLL);
    }

    // Asks until the power is as wanted; whatever else is asked of a BMC, it has done when it says so.
    private Optional<Duration> verify(ObjectNode task, Bmc bmc) {
        var start = Instant.parse(Json.text(task, "status.startTime"));
        var passed = Duration.between(start, site.timeline().now());
        if (passed.compareTo(TIMEOUT) >= 0) {
            return fail(task, "bmc task timeout: " + TIMEOUT.toNanos());
        }
        if (passed.compareTo(Duration.ofSeconds(2)) < 0) {
            return Optional.of(POLL.minus(passed));
        }
        var wanted = Json.text(task, "spec.task.powerAction");
        var reached = switch (wanted) {
            case "on" -> on(bmc);
            case "off", "soft" -> !on(bmc);
            default -> true;
        };
        if (!reached) {
            return Optional.of(POLL);
        }
        Json.status(task).put("completionTime", Metadata.time(site.timeline().now()));
        Conditions.report(task, "Completed", "");
        site.objects().updateStatus(task);
        return Optional.empty();
    }

    private Optional<Duration> fail(ObjectNode task, String message) {
        log.error("task failed", "task", Key.of(task).name(), "error", message);
        Conditions.report(task, "Failed", message);
        site.objects().updateStatus(task);
        return Optional.empty();
    }

    /// Says what went wrong, if anything.
    private static Optional<String> perform(JsonNode action, Bmc bmc) {
        if (action.has("powerAction")) {
            return power(action.path("powerAction").asText(), bmc);
        }
        var once = action.path("oneTimeBootDeviceAction").path("device").path(0);
        var device = once.asText(Json.text(action, "bootDevice.device"));
        if (!device.isEmpty()) {
            bmc.bootOnce(target(device));
            return Optional.empty();
        }
        return action.has("virtualMediaAction")
                ? Optional.of("failed to perform SetVirtualMedia: no virtual media found at Manager or System resource"
                        + " paths")
                : Optional.of("no action specified in Task, nothing to do");
    }

    private static Optional<String> power(String action, Bmc bmc) {
        switch (action) {
            case "on" -> bmc.reset(ResetType.ON);
            case "off" -> bmc.reset(ResetType.FORCE_OFF);
            case "soft" -> bmc.reset(ResetType.GRACEFUL_SHUTDOWN);
            case "cycle", "reset" -> {
                if (!on(bmc)) {
                    return Optional.of("failed to perform PowerAction: power " + action
                            + " failed: Command not supported in present state: Off");
                }
                bmc.reset(ResetType.POWER_CYCLE);
            }
            default -> {
                // A status query changes nothing.
            }
        }
        return Optional.empty();
    }

    private static BootTarget target(String device) {
        return switch (device) {
            case "pxe" -> BootTarget.PXE;
            case "disk" -> BootTarget.DISK;
            case "cdrom" -> BootTarget.CD;
            case "bios" -> BootTarget.BIOS_SETUP;
            default -> BootTarget.NONE;
        };
    }

    private static boolean on(Bmc bmc) {
        return bmc.power() == PowerState.ON;
    }

    private static boolean ended(ObjectNode task) {
        return Conditions.holds(task, "Completed") || Conditions.holds(task, "Failed");
    }
}

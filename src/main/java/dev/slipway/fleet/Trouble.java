package dev.slipway.fleet;

<<<<<<< HEAD
import dev.slipway.finding.Texts;
import dev.slipway.run.Phase;
import java.util.List;
import java.util.Locale;

/// What holds a machine up, with the lines that show it.
///
/// `facts` are what the inventory says of the machine, for texts.
public record Trouble(Kind kind, String machine, Phase phase, String detail, Facts facts, List<String> evidence) {
=======
import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.run.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What holds a machine up for good: it will not go on by itself. `id` names it in the texts; `evidence` are the lines
/// that
/// show it, as they were read.
public record Trouble(String id, Phase phase, List<String> evidence) {

    private static final Duration UNUSUAL = Duration.ofMinutes(15);
>>>>>>> main

    public Trouble {
        evidence = List.copyOf(evidence);
    }

<<<<<<< HEAD
    /// In what way a machine can be held up.
    public enum Kind {
        /// Its BMC cannot be reached or refuses the login.
        BMC_SILENT,
        /// A power job of its BMC failed.
        POWER_JOB_FAILED,
        /// Its power job neither ends nor fails.
        POWER_JOB_STUCK,
        /// Its workflow could not be rendered.
        TEMPLATE_FAILED,
        /// It was switched on and nothing has been heard from it since.
        NO_DHCP,
        /// It asked for an address, but HookOS did not come up.
        NETWORK_BOOT_STUCK,
        /// An action failed.
        ACTION_FAILED,
        /// An action or the whole workflow took longer than it may.
        ACTION_TIMEOUT,
        /// It was installed, but has not become a node.
        NOT_JOINED
    }

    /// What the inventory says of a machine.
    public record Facts(String address, String mac, String disk, String bmc) {}

    /// A few words, such as `No DHCP request yet`.
    public String summary() {
        return Texts.of("fleet.trouble." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
=======
    /// Empty while all is well, or only slow.
    public static Optional<Trouble> of(MachineView view, Instant now) {
        return Stream.of(task(view), action(view), workflow(view), contact(view), silence(view, now), lost(view, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    // EKS Anywhere: any BMC that cannot be contacted blocks the cluster, unless its machine is labelled to be skipped.
    private static Optional<Trouble> contact(MachineView view) {
        return view.bmc()
                .filter(bmc -> Fields.label(bmc, "bmc.tinkerbell.org/skip-contact-check")
                        .filter("true"::equals)
                        .isEmpty())
                .filter(_ -> view.node().isEmpty())
                .flatMap(bmc -> Fields.condition(bmc, "Contactable")
                        .filter(condition -> condition.path("status").asText().equals("False"))
                        .map(condition -> new Trouble(
                                access(message(condition)),
                                Phase.POWER_ON,
                                lines(
                                        "machine.bmc.tinkerbell.org/" + Fields.name(bmc) + " Contactable=False",
                                        condition))));
    }

    private static Optional<Trouble> task(MachineView view) {
        return view.tasks().stream()
                .flatMap(task -> Fields.condition(task, "Failed")
                        .filter(condition -> condition.path("status").asText().equals("True"))
                        .map(condition -> new Trouble(
                                message(condition).startsWith("bmc task timeout")
                                        ? "power-stuck"
                                        : access(message(condition)),
                                Phase.POWER_ON,
                                lines("task.bmc.tinkerbell.org/" + Fields.name(task) + " Failed=True", condition)))
                        .stream())
                .findFirst();
    }

    private static String access(String message) {
        return message.contains("401") || message.contains("RAKP 2") ? "bmc-wrong-password" : "bmc-unreachable";
    }

    private static Optional<Trouble> action(MachineView view) {
        return view.workflow()
                .flatMap(workflow -> MachinePhases.actionsOf(workflow)
                        .filter(action -> List.of("FAILED", "TIMEOUT")
                                .contains(action.path("state").asText()))
                        .findFirst()
                        .map(action ->
                                new Trouble(failure(action), Phase.WRITE_IMAGE, List.of(line(workflow, action)))));
    }

    private static String failure(JsonNode action) {
        var message = message(action);
        if (action.path("state").asText().equals("TIMEOUT")) {
            return "action-timeout";
        }
        if (message.contains("no such file or directory") || message.contains("no such device")) {
            return "wrong-disk";
        }
        return message.contains("not found") || message.contains("404") ? "image-not-found" : "action-failed";
    }

    private static Optional<Trouble> workflow(MachineView view) {
        return view.workflow()
                .filter(workflow -> List.of("FAILED", "TIMEOUT")
                        .contains(workflow.path("status").path("state").asText()))
                .map(workflow -> new Trouble(
                        "workflow-failed",
                        Phase.POWER_ON,
                        Fields.elements(workflow.path("status").path("conditions")).stream()
                                .map(condition -> condition.path("type").asText() + "="
                                        + condition.path("status").asText() + " " + message(condition))
                                .toList()));
    }

    private static Optional<Trouble> silence(MachineView view, Instant now) {
        return view.workflow()
                .filter(workflow ->
                        workflow.path("status").path("state").asText().equals("PENDING"))
                .flatMap(workflow -> Fields.condition(workflow, "BootJobComplete"))
                .flatMap(Fields::changed)
                .filter(since -> since.plus(UNUSUAL).isBefore(now))
                .filter(since -> view.smee().hookOs(view.address(), since).isEmpty())
                .map(since -> unheard(view, since));
    }

    private static Trouble unheard(MachineView view, Instant since) {
        var strangers = view.smee().strangers(since);
        if (view.smee().heard(view.mac(), since)) {
            return new Trouble("no-hook-os", Phase.NETWORK_BOOT, List.of("received DHCP packet mac=" + view.mac()));
        }
        return strangers.isEmpty()
                ? new Trouble(
                        "no-dhcp", Phase.NETWORK_BOOT, List.of("no DHCP packet from " + view.mac() + " since " + since))
                : new Trouble("wrong-mac", Phase.NETWORK_BOOT, strangers);
    }

    private static Optional<Trouble> lost(MachineView view, Instant now) {
        return view.workflow()
                .filter(workflow ->
                        workflow.path("status").path("state").asText().equals("SUCCESS"))
                .filter(_ -> view.node().isEmpty())
                .flatMap(workflow -> Fields.condition(workflow, "AllowNetbootFalse"))
                .flatMap(Fields::changed)
                .filter(since -> since.plus(UNUSUAL).isBefore(now))
                .map(since -> new Trouble(
                        "no-node", Phase.JOIN, List.of("workflow SUCCESS at " + since + ", no node " + view.name())));
    }

    private static String line(JsonNode workflow, JsonNode action) {
        return "workflow.tinkerbell.org/%s action \"%s\" %s: %s"
                .formatted(
                        Fields.name(workflow),
                        action.path("name").asText(),
                        action.path("state").asText(),
                        message(action));
    }

    private static List<String> lines(String first, JsonNode condition) {
        return Stream.concat(Stream.of(first), message(condition).lines()).toList();
    }

    private static String message(JsonNode object) {
        return object.path("message").asText();
>>>>>>> main
    }
}

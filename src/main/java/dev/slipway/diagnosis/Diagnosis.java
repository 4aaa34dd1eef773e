package dev.slipway.diagnosis;

import dev.slipway.finding.Texts;
<<<<<<< HEAD
import dev.slipway.fleet.Trouble;
import dev.slipway.run.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Explains what holds a machine up: what, where, why with its evidence, likely causes, what to do next.
public final class Diagnosis {

    private static final String SEPARATOR = "\\s*\\|\\s*";

    private Diagnosis() {}

    /// The id of the rule that explains a trouble, such as `wrong-disk`.
    public static String id(Trouble trouble) {
        return rule(trouble).id();
    }

    public static Failure of(Trouble trouble) {
        var rule = rule(trouble);
        var arguments = arguments(trouble, rule.match(trouble).orElse(""));
        var key = "diagnosis." + rule.id();
        var why = Texts.of(key + ".why", arguments) + " "
                + Texts.of("diagnosis.causes", String.join("; ", parts(key + ".causes", arguments)));
        var next = Stream.concat(
                parts(key + ".next", arguments).stream(), Stream.of(Texts.of("diagnosis.resume", trouble.machine())));
        return new Failure(
                Texts.of(key + ".what", arguments),
                Optional.of(trouble.machine()),
                Optional.of(trouble.phase()),
                why,
                trouble.evidence(),
                next.toList());
    }

    private static Rule rule(Trouble trouble) {
        return Rules.ALL.stream()
                .filter(rule -> rule.match(trouble).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for " + trouble.kind()));
    }

    // {0} machine, {1} what the trouble names, {2} its address, {3} MAC, {4} disk, {5} BMC, {6} what the evidence
    // names.
    private static Object[] arguments(Trouble trouble, String found) {
        var facts = trouble.facts();
        return new Object[] {
            trouble.machine(), trouble.detail(), facts.address(), facts.mac(), facts.disk(), facts.bmc(), found
        };
    }

    private static List<String> parts(String key, Object... arguments) {
        return Arrays.asList(Texts.of(key, arguments).split(SEPARATOR));
=======
import dev.slipway.fleet.MachineView;
import dev.slipway.fleet.Snapshot;
import dev.slipway.fleet.Trouble;
import dev.slipway.run.Failure;
import java.time.Instant;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Explains what holds a run up: which machine, why, and what to do about it.
///
/// The words are data: `diagnosis.<trouble>.what`, `.why` and `.next.1`, `.next.2` … in the texts, with the machine,
/// its
/// disk, the disks HookOS found, its MAC address and its BMC's address in this order as arguments.
public final class Diagnosis {

    private static final int MOST_ACTIONS = 9;

    private Diagnosis() {}

    /// The first machine that will not go on by itself; empty while all are well or only slow.
    public static Optional<Failure> of(Snapshot snapshot, Instant now) {
        return snapshot.views()
                .flatMap(view -> Trouble.of(view, now).map(trouble -> explain(view, trouble)).stream())
                .findFirst();
    }

    private static Failure explain(MachineView view, Trouble trouble) {
        var key = "diagnosis." + trouble.id();
        var words = words(view);
        return new Failure(
                Texts.of(key + ".what", words),
                Optional.of(view.name()),
                Optional.of(trouble.phase()),
                Texts.of(key + ".why", words),
                evidence(view, trouble),
                next(key, words));
    }

    private static List<String> evidence(MachineView view, Trouble trouble) {
        var found = view.disksFound();
        return trouble.id().equals("wrong-disk") && !found.isEmpty()
                ? Stream.concat(
                                trouble.evidence().stream(),
                                Stream.of(Texts.of("diagnosis.disks", String.join(", ", found))))
                        .toList()
                : trouble.evidence();
    }

    private static Object[] words(MachineView view) {
        var bmc = view.bmc()
                .map(machine ->
                        machine.path("spec").path("connection").path("host").asText())
                .orElse("");
        var found = view.disksFound();
        return new Object[] {view.name(), view.disk(), found.isEmpty() ? "?" : String.join(", ", found), view.mac(), bmc
        };
    }

    private static List<String> next(String key, Object[] words) {
        return IntStream.rangeClosed(1, MOST_ACTIONS)
                .mapToObj(number -> text(key + ".next." + number, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> text(String key, Object[] words) {
        try {
            return Optional.of(Texts.of(key, words));
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
>>>>>>> main
    }
}

package dev.slipway.diagnosis;

import dev.slipway.finding.Texts;
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
    }
}

package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.diagnosis.Diagnosis;
import dev.slipway.finding.Texts;
import dev.slipway.fleet.Trouble;
import dev.slipway.flow.Time;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.kube.Waits.Patience;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.run.Failure;
import dev.slipway.run.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Waits until the cluster can talk to the BMC of every machine.
public final class BmcContact {

    private static final String CONTACTABLE = "Contactable";
    private static final String WANTED = "bmc.tinkerbell.org/skip-contact-check!=true";
    private static final Patience PATIENCE = Patience.once(Duration.ofMinutes(5));

    private final Session session;
    private final Time time;

    public BmcContact(Session session, Time time) {
        this.session = session;
        this.time = time;
    }

    /// @throws HeldException naming every machine whose BMC could not be reached in five minutes
    public void await() throws IOException, InterruptedException {
        try {
            new Waits(time, () -> {})
                    .until("waiting for baseboard management to be contactable", PATIENCE, () -> missing());
        } catch (Waits.NotInTimeException late) {
            var silent = silent();
            throw silent.isEmpty() ? late : new HeldException(failure(silent, late));
        }
    }

    private Optional<String> missing() throws IOException, InterruptedException {
        var silent = silent();
        return silent.isEmpty() ? Optional.empty() : Optional.of(names(silent));
    }

    private List<ObjectNode> silent() throws IOException, InterruptedException {
        return session.list(Kinds.BMC_MACHINE, Namespaces.SYSTEM, WANTED).stream()
                .filter(machine -> Conditions.missing(machine, CONTACTABLE).isPresent())
                .toList();
    }

    private static Failure failure(List<ObjectNode> silent, Exception late) {
        var evidence = silent.stream().map(BmcContact::line).toList();
        if (silent.size() == 1) {
            var host = silent.getFirst().at("/spec/connection/host").asText();
            var facts = new Trouble.Facts("", "", "", host);
            return Diagnosis.of(
                    new Trouble(Trouble.Kind.BMC_SILENT, names(silent), Phase.POWER_ON, "", facts, evidence));
        }
        return Failure.of(
                Texts.of("lifecycle.bmc.what", names(silent)),
                Texts.of("lifecycle.bmc.why") + " " + late.getMessage(),
                evidence,
                Texts.of("lifecycle.bmc.next", names(silent)));
    }

    private static String line(ObjectNode machine) {
        return "Machine " + machine.path("metadata").path("name").asText() + ": Contactable=False "
                + Conditions.of(machine, CONTACTABLE)
                        .map(found -> found.path("message").asText().replaceAll("\\s+", " "))
                        .orElse("nothing is known yet");
    }

    private static String names(List<ObjectNode> machines) {
        return machines.stream()
                .map(machine -> machine.path("metadata").path("name").asText().replaceFirst("^bmc-", ""))
                .collect(Collectors.joining(", "));
    }
}

package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether all baseboard management controllers can be reached.
final class MachineValidation {

    private MachineValidation() {}

    static Optional<Failure> of(ObjectStore objects) {
        return objects.list(Eksa.BMC_MACHINE, "").stream()
                .filter(machine -> !Meta.label(machine, Eksa.SKIP_CONTACT_CHECK).equals("true"))
                .flatMap(MachineValidation::complaint)
                .findFirst()
                .map(message -> new Failure("MachineInvalid", message));
    }

    // A machine nobody has looked at yet is no reason to wait.
    private static Stream<String> complaint(ObjectNode machine) {
        return machine.at("/status/conditions")
                .valueStream()
                .filter(condition -> condition.path("type").asText().equals("Contactable")
                        && condition.path("status").asText().equals("False"))
                .map(condition -> condition.path("message").asText());
    }
}

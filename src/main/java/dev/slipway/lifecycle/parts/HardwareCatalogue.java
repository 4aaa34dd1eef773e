package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machines of the inventory as objects of a cluster, brought up to date without disturbing one that is in use.
///
/// What Cluster API has written on a Hardware it took stays; a provisioned one is left alone altogether: netboot
/// allowed again by mistake would wipe it.
public final class HardwareCatalogue {

    private static final String OWNER = "v1alpha1.tinkerbell.org/ownerName";
    private static final String PROVISIONED = "v1alpha1.tinkerbell.org/provisioned";

    private final Session session;
    private final List<ObjectNode> catalogue;

    public HardwareCatalogue(Session session, List<ObjectNode> catalogue) {
        this.session = session;
        this.catalogue = List.copyOf(catalogue);
    }

    /// Returns the names of the Hardware in use whose facts were corrected.
    public Set<String> bring() throws IOException, InterruptedException {
        var corrected = new HashSet<String>();
        for (var object : catalogue) {
            if (isHardware(object)) {
                hardware(object).ifPresent(corrected::add);
            } else {
                session.apply(withoutStatus(object), Objects.MANAGER);
            }
        }
        forget(Kinds.HARDWARE);
        forget(Kinds.BMC_MACHINE);
        return corrected;
    }

    private Optional<String> hardware(ObjectNode wanted) throws IOException, InterruptedException {
        var name = name(wanted);
        var present = session.find(Kinds.HARDWARE, Namespaces.SYSTEM, name);
        if (present.filter(HardwareCatalogue::taken).isEmpty()) {
            session.apply(withoutStatus(wanted), Objects.MANAGER);
            return Optional.empty();
        }
        return correct(present.get(), wanted) ? Optional.of(name) : Optional.empty();
    }

    private boolean correct(ObjectNode present, ObjectNode wanted) throws IOException, InterruptedException {
        if (present.path("metadata").path("annotations").has(PROVISIONED)) {
            return false;
        }
        var corrected = present.deepCopy();
        corrected.withObject("/spec").set("disks", wanted.path("spec").path("disks"));
        corrected.withObject("/spec").set("metadata", wanted.path("spec").path("metadata"));
        if (corrected.at("/spec/interfaces/0") instanceof ObjectNode card) {
            card.set("dhcp", wanted.at("/spec/interfaces/0/dhcp"));
        }
        if (corrected.path("spec").equals(present.path("spec"))) {
            return false;
        }
        session.replace(corrected);
        return true;
    }

    // A machine the operator took out of the inventory would be waited for in vain.
    private void forget(ResourceKind kind) throws IOException, InterruptedException {
        var known = catalogue.stream()
                .filter(object -> object.path("kind").asText().equals(kind.kind()))
                .map(HardwareCatalogue::name)
                .collect(Collectors.toSet());
        var used = session.list(Kinds.HARDWARE, Namespaces.SYSTEM).stream()
                .filter(HardwareCatalogue::taken)
                .flatMap(hardware -> Stream.of(
                        name(hardware),
                        hardware.path("spec").path("bmcRef").path("name").asText()))
                .collect(Collectors.toSet());
        for (var present : session.list(kind, Namespaces.SYSTEM)) {
            if (!known.contains(name(present)) && !used.contains(name(present))) {
                session.delete(kind, Namespaces.SYSTEM, name(present));
            }
        }
    }

    private static boolean taken(JsonNode hardware) {
        return hardware.path("metadata").path("labels").has(OWNER)
                || hardware.path("metadata").path("annotations").has(PROVISIONED);
    }

    private static boolean isHardware(JsonNode object) {
        return object.path("kind").asText().equals(Kinds.HARDWARE.kind());
    }

    private static ObjectNode withoutStatus(ObjectNode object) {
        var copy = object.deepCopy();
        copy.remove("status");
        return copy;
    }

    private static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }
}

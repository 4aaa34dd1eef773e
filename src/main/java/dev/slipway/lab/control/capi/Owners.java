package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Meta;
import java.util.Optional;
import java.util.stream.Stream;

/// Owner references of API objects.
public final class Owners {

    private Owners() {}

    /// Makes `owner` one of the owners of `child`.
    public static void own(ObjectNode child, ObjectNode owner) {
        put(child, reference(owner));
    }

    /// Makes `owner` the controller of `child`, in place of any other.
    public static void control(ObjectNode child, ObjectNode owner) {
        var reference = reference(owner).put("controller", true).put("blockOwnerDeletion", true);
        var others = Json.list(references(child)
                .filter(present -> !present.path("controller").asBoolean())
                .toArray());
        child.withObject("/metadata").set("ownerReferences", others);
        put(child, reference);
    }

    public static boolean controls(ObjectNode owner, JsonNode child) {
        return references(child)
                .anyMatch(present -> present.path("controller").asBoolean()
                        && present.path("uid").asText().equals(Meta.uid(owner)));
    }

    /// The name of the owner of this kind, whatever its version.
    public static Optional<String> named(JsonNode child, Kind kind) {
        return references(child)
                .filter(present -> present.path("kind").asText().equals(kind.name())
                        && present.path("apiVersion").asText().startsWith(kind.group()))
                .map(present -> present.path("name").asText())
                .findFirst();
    }

    private static ObjectNode reference(ObjectNode owner) {
        return Json.of(
                "apiVersion",
                owner.path("apiVersion"),
                "kind",
                owner.path("kind"),
                "name",
                Meta.name(owner),
                "uid",
                Meta.uid(owner));
    }

    // The order stays as it is, so that adding an owner who is there already changes nothing.
    private static void put(ObjectNode child, ObjectNode reference) {
        var owners = child.withArray("/metadata/ownerReferences");
        for (var i = 0; i < owners.size(); i++) {
            if (same(owners.path(i), reference)) {
                owners.set(i, reference);
                return;
            }
        }
        owners.add(reference);
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.path("kind").equals(other.path("kind")) && one.path("name").equals(other.path("name"));
    }

    private static Stream<JsonNode> references(JsonNode child) {
        return child.at("/metadata/ownerReferences").valueStream();
    }
}

package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A kind the server serves, under all its versions; the first is the preferred one.
///
/// `definition` is the CustomResourceDefinition it comes from, if it is not built in.
public record Resource(
        String group, List<String> versions, Names names, Set<Trait> traits, Optional<ObjectNode> definition) {

    /// What a kind is called.
    public record Names(
            String kind, String plural, String singular, List<String> shortNames, List<String> categories) {}

    /// What sets kinds apart.
    public enum Trait {
        NAMESPACED,
        STATUS,
        SCALE,
        GENERATION
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean namespaced() {
        return has(Trait.NAMESPACED);
    }

    public String kind() {
        return names.kind();
    }

    public String plural() {
        return names.plural();
    }

    public GroupKind groupKind() {
        return new GroupKind(group, names.kind());
    }

    /// As `apiVersion` spells it.
    public String apiVersion(String version) {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /// The version objects are kept at.
    public String storage() {
        return definition
                .flatMap(crd -> Definitions.version(
                        crd, version -> version.path("storage").asBoolean()))
                .map(version -> version.path("name").asText())
                .orElse(versions.getFirst());
    }

    /// `deployments.apps`, as messages have it.
    public String qualified() {
        return group.isEmpty() ? plural() : plural() + "." + group;
    }

    /// `object` at another version: only its `apiVersion` differs.
    public ObjectNode at(String version, ObjectNode object) {
        var apiVersion = apiVersion(version);
        if (object.path("apiVersion").asText().equals(apiVersion)) {
            return object;
        }
        ObjectNode converted = object.objectNode().setAll(object);
        return converted.put("apiVersion", apiVersion);
    }

    public ApiException notFound(String name) {
        return new ApiException(404, "NotFound", "%s \"%s\" not found".formatted(qualified(), name));
    }

    ApiException exists(String name) {
        return new ApiException(409, "AlreadyExists", "%s \"%s\" already exists".formatted(qualified(), name));
    }

    /// Why a write of `name` met a newer state.
    public ApiException conflict(String name, String why) {
        return new ApiException(
                409, "Conflict", "Operation cannot be fulfilled on %s \"%s\": %s".formatted(qualified(), name, why));
    }

    /// Why an object is not acceptable.
    public ApiException invalid(String name, String why) {
        var kind = group.isEmpty() ? kind() : kind() + "." + group;
        return new ApiException(422, "Invalid", "%s \"%s\" is invalid: %s".formatted(kind, name, why));
    }
}

package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Resource.Names;
import dev.slipway.lab.api.store.Resource.Trait;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// CustomResourceDefinitions: what they make the server serve, and the status it gives them.
public final class Definitions {

    private static final Pattern VERSION = Pattern.compile("v(\\d+)(?:(alpha|beta)(\\d+))?");

    private Definitions() {}

    static Resource resource(ObjectNode definition) {
        var spec = definition.path("spec");
        var names = spec.path("names");
        var kind = names.path("kind").asText();
        return new Resource(
                spec.path("group").asText(),
                served(spec),
                new Names(
                        kind,
                        names.path("plural").asText(),
                        names.path("singular").asText(kind.toLowerCase(Locale.ROOT)),
                        texts(names.path("shortNames")),
                        texts(names.path("categories"))),
                traits(spec),
                Optional.of(definition));
    }

    /// The first of the definition's versions that is wanted.
    public static Optional<JsonNode> version(ObjectNode definition, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(definition.path("spec").path("versions").spliterator(), false)
                .filter(wanted)
                .findFirst();
    }

    /// What the server adds to a new definition: it is accepted and established at once.
    static void establish(ObjectNode definition, String now) {
        var spec = definition.path("spec");
        if (spec.path("names") instanceof ObjectNode names) {
            var kind = names.path("kind").asText();
            putIfAbsent(names, "listKind", kind + "List");
            putIfAbsent(names, "singular", kind.toLowerCase(Locale.ROOT));
        }
        var status = definition.putObject("status");
        status.set("acceptedNames", spec.path("names").deepCopy());
        var conditions = status.putArray("conditions");
        conditions
                .add(condition(definition, now, "NamesAccepted", "NoConflicts", "no conflicts found"))
                .add(condition(
                        definition,
                        now,
                        "Established",
                        "InitialNamesAccepted",
                        "the initial names have been accepted"));
        var stored = status.putArray("storedVersions");
        version(definition, version -> version.path("storage").asBoolean())
                .ifPresent(version -> stored.add(version.path("name").asText()));
    }

    /// The newest first, as the server prefers them: `v2`, `v1`, `v1beta2`, `v1alpha1`.
    public static Comparator<String> preference() {
        return Comparator.comparing(Definitions::rank).reversed();
    }

    private static Long rank(String version) {
        var matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            return -1L;
        }
        var stage = matcher.group(2) == null ? 2 : matcher.group(2).equals("beta") ? 1 : 0;
        var minor = matcher.group(3) == null ? 0 : Long.parseLong(matcher.group(3));
        return (stage * 1_000L + Long.parseLong(matcher.group(1))) * 1_000L + minor;
    }

    private static List<String> served(JsonNode spec) {
        return StreamSupport.stream(spec.path("versions").spliterator(), false)
                .filter(version -> version.path("served").asBoolean())
                .map(version -> version.path("name").asText())
                .sorted(preference())
                .toList();
    }

    private static Set<Trait> traits(JsonNode spec) {
        var traits = EnumSet.of(Trait.GENERATION);
        if (spec.path("scope").asText().equals("Namespaced")) {
            traits.add(Trait.NAMESPACED);
        }
        for (var version : spec.path("versions")) {
            if (version.path("subresources").has("status")) {
                traits.add(Trait.STATUS);
            }
            if (version.path("subresources").has("scale")) {
                traits.add(Trait.SCALE);
            }
        }
        return traits;
    }

    private static ObjectNode condition(ObjectNode definition, String now, String type, String reason, String message) {
        return definition
                .objectNode()
                .put("type", type)
                .put("status", "True")
                .put("lastTransitionTime", now)
                .put("reason", reason)
                .put("message", message);
    }

    private static void putIfAbsent(ObjectNode node, String field, String value) {
        if (!node.has(field)) {
            node.put(field, value);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

package dev.slipway.spec;

import dev.slipway.spec.Type.ListOf;
import dev.slipway.spec.Type.MapOf;
import dev.slipway.spec.Type.Plain;
import dev.slipway.spec.Type.Struct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds Slipway knows and the types of their fields, from the files in `resources/spec`.
///
/// A new kind is a new file there and its name here.
final class Schema {

    private static final List<String> FILES = List.of(
            "Common",
            "Cluster",
            "TinkerbellDatacenterConfig",
            "TinkerbellMachineConfig",
            "TinkerbellTemplateConfig",
            "VSphereDatacenterConfig",
            "VSphereMachineConfig",
            "CloudStackDatacenterConfig",
            "CloudStackMachineConfig",
            "NutanixDatacenterConfig",
            "NutanixMachineConfig",
            "SnowDatacenterConfig",
            "SnowMachineConfig",
            "SnowIPPool",
            "DockerDatacenterConfig",
            "Bundles",
            "EKSARelease",
            "OIDCConfig",
            "AWSIamConfig",
            "GitOpsConfig",
            "FluxConfig",
            "KubeletConfiguration");

    /// Kinds EKS Anywhere has, but does not look for in a cluster's file.
    private static final Set<String> OF_RELEASE = Set.of("Bundles", "EKSARelease");

    private static final Map<String, Struct> STRUCTS = read();

    private Schema() {}

    static Optional<Struct> of(String name) {
        return Optional.ofNullable(STRUCTS.get(name));
    }

    /// The type of a document of a kind, if EKS Anywhere knows it.
    static Optional<Struct> ofKind(String name) {
        return of(name).filter(struct -> FILES.contains(name) && struct.fields().containsKey("spec"));
    }

    /// The type of a document of a kind that is read where a cluster is described.
    static Optional<Struct> ofConfiguration(String kind) {
        return OF_RELEASE.contains(kind) ? Optional.empty() : ofKind(kind);
    }

    /// The kinds of documents EKS Anywhere knows.
    static List<String> kinds() {
        return FILES.stream().filter(file -> ofKind(file).isPresent()).toList();
    }

    /// The type a word such as `[]Taint` or `map[string]string` names.
    static Type type(String word) {
        if (word.startsWith("[]")) {
            return new ListOf(type(word.substring(2)));
        }
        if (word.startsWith("map[string]")) {
            return new MapOf(type(word.substring("map[string]".length())));
        }
        return Plain.of(word)
                .map(Type.class::cast)
                .or(() -> of(word))
                .orElseThrow(() -> new IllegalStateException("no such type: " + word));
    }

    private static Map<String, Struct> read() {
        var structs = new HashMap<String, Struct>();
        String name = "";
        var fields = new LinkedHashMap<String, String>();
        for (var line : lines().filter(line -> !isFact(line)).toList()) {
            var words = line.strip().split("\\s+");
            if (line.startsWith(" ")) {
                fields.put(words[0], words[1]);
            } else {
                structs.put(name, new Struct(name, fields));
                name = words[0];
                fields.clear();
            }
        }
        structs.put(name, new Struct(name, fields));
        return Map.copyOf(structs);
    }

    /// The lines of all files that say something: structs, their fields, and facts about these.
    static Stream<String> lines() {
        return FILES.stream()
                .flatMap(file -> text(file).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /// Whether a line says something about the field above it.
    static boolean isFact(String line) {
        return line.startsWith("    ");
    }

    private static String text(String file) {
        var resource = "/spec/" + file + ".types";
        try (var stream = Objects.requireNonNull(Schema.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

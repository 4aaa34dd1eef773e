package dev.slipway.lifecycle.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Finds a release. What was read is kept: every task asks for the same one. Callable from any thread.
public final class Releases {

    private final ReleaseSource source;
    private final String version;
    private final Library library;
    private final Map<String, Release> read = new HashMap<>();

    /// `version` is EKS Anywhere's, such as `v0.26.1`; empty for the newest there is.
    public Releases(ReleaseSource source, String version) {
        this.source = source;
        this.version = version;
        this.library = Library.of(source);
    }

    /// The release for a Kubernetes version such as `1.36`.
    public synchronized Release of(String kubernetes) throws IOException, InterruptedException {
        var known = read.get(kubernetes);
        if (known != null) {
            return known;
        }
        var release = find(kubernetes);
        read.put(kubernetes, release);
        return release;
    }

    private Release find(String kubernetes) throws IOException, InterruptedException {
        var place = Library.place(source);
        var manifest = object("release manifest", place);
        var entry = entry(manifest);
        var bundles = object("bundles manifest", entry.path("bundleManifestUrl").asText());
        var versions = versions(bundles, kubernetes);
        var distro = object(
                "eksd manifest", versions.path("eksD").path("manifestUrl").asText());
        return new Release(entry, bundles, versions, distro, library::text);
    }

    private JsonNode entry(ObjectNode manifest) throws IOException {
        var spec = manifest.path("spec");
        var latest = spec.path("latestVersion").asText();
        var wanted = version.isEmpty() ? latest : version;
        return elements(spec.path("releases"), "version", wanted)
                .orElseThrow(() -> new IOException(("no matching release found for version %s to get Bundles URL."
                                + " Latest available version is %s")
                        .formatted(wanted, latest)));
    }

    private static JsonNode versions(ObjectNode bundles, String kubernetes) throws IOException {
        var all = bundles.path("spec").path("versionsBundles");
        return elements(all, "kubeVersion", kubernetes)
                .orElseThrow(() -> new IOException(
                        "kubernetes version %s is not supported by bundles manifest %d; supported are %s"
                                .formatted(
                                        kubernetes,
                                        bundles.path("spec").path("number").asInt(),
                                        supported(all))));
    }

    private ObjectNode object(String what, String place) throws IOException, InterruptedException {
        var text = library.text(place);
        try {
            return Yaml.objects(text).stream().findFirst().orElseThrow(() -> new IOException("it is empty"));
        } catch (IOException failure) {
            throw new IOException(
                    "failed to unmarshal %s from [%s]: %s".formatted(what, place, failure.getMessage()), failure);
        }
    }

    // Of several builds of one version the last one counts.
    private static Optional<JsonNode> elements(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(element -> element.path(field).asText().equals(value))
                .max(Comparator.comparingInt(element -> element.path("number").asInt()));
    }

    private static String supported(JsonNode versions) {
        return StreamSupport.stream(versions.spliterator(), false)
                .map(element -> element.path("kubeVersion").asText())
                .collect(Collectors.joining(", "));
    }
}

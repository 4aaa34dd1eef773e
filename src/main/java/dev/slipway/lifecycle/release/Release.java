package dev.slipway.lifecycle.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/// One release of EKS Anywhere for one Kubernetes version: which images, charts and manifests it consists of.
///
/// `entry` is its row in the releases manifest, `bundles` the Bundles object, `versions` the versions bundle of the
/// Kubernetes version, `distro` the EKS Distro release.
public record Release(JsonNode entry, ObjectNode bundles, JsonNode versions, ObjectNode distro, Texts texts) {

    /// Such as `v0.26.1`.
    public String version() {
        return entry.path("version").asText();
    }

    /// The address of an image, by its path in the versions bundle such as `eksD.kindNode`.
    public String image(String path) throws IOException {
        return value(path + ".uri");
    }

    /// What a component's `version` says, such as that of `clusterAPI`.
    public String versionOf(String component) throws IOException {
        return value(component + ".version");
    }

    /// The address of a manifest or archive, by its path such as `clusterAPI.components`. EKS Distro's is a plain text.
    public String manifestAddress(String path) throws IOException {
        return node(path).isTextual() ? value(path) : value(path + ".uri");
    }

    public String manifest(String path) throws IOException, InterruptedException {
        return texts.read(manifestAddress(path));
    }

    /// What a text at an address names, relative to this release.
    public List<ObjectNode> objects(String path) throws IOException, InterruptedException {
        return Yaml.objects(manifest(path));
    }

    /// The image of an asset of EKS Distro, such as `etcd-image`.
    public String distroImage(String asset) throws IOException {
        for (var component : distro.path("status").path("components")) {
            for (var entry : component.path("assets")) {
                if (entry.path("name").asText().equals(asset)) {
                    return entry.path("image").path("uri").asText();
                }
            }
        }
        throw new IOException("asset %s is not present in eksd release %s"
                .formatted(asset, distro.path("metadata").path("name").asText()));
    }

    /// The object that tells a cluster which release it has.
    public ObjectNode eksaRelease() {
        var release = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "anywhere.eks.amazonaws.com/v1alpha1")
                .put("kind", "EKSARelease");
        release.putObject("metadata").put("name", objectName()).put("namespace", "eksa-system");
        var spec = release.putObject("spec")
                .put("releaseDate", entry.path("date").asText())
                .put("version", version())
                .put("gitCommit", entry.path("gitCommit").asText())
                .put("bundleManifestUrl", entry.path("bundleManifestUrl").asText());
        spec.putObject("bundlesRef")
                .put("apiVersion", "anywhere.eks.amazonaws.com/v1alpha1")
                .put("name", bundles.path("metadata").path("name").asText())
                .put("namespace", "eksa-system");
        return release;
    }

    private String objectName() {
        return "eksa-" + version().replace("+", "-plus-").replace(".", "-");
    }

    private String value(String path) throws IOException {
        var text = node(path).asText();
        if (text.isEmpty()) {
            throw new IOException("The bundle names no " + path + ".");
        }
        return text;
    }

    private JsonNode node(String path) {
        return versions.at("/" + path.replace('.', '/'));
    }

    /// Reads the texts a release names.
    @FunctionalInterface
    public interface Texts {

        String read(String place) throws IOException, InterruptedException;
    }
}

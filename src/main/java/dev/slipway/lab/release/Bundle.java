package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// The bundle of a release whose manifests are files below `root`: every image, chart, manifest and archive.
record Bundle(Path root) {

    static final String ASSETS =
            "https://anywhere-assets.eks.amazonaws.com/releases/bundles/" + Versions.BUNDLE_NUMBER + "/artifacts/";

    ObjectNode object() {
        var bundle = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "anywhere.eks.amazonaws.com/v1alpha1")
                .put("kind", "Bundles");
        bundle.putObject("metadata").put("name", "bundles-" + Versions.BUNDLE_NUMBER);
        var spec = bundle.putObject("spec")
                .put("cliMaxVersion", Versions.EKS_ANYWHERE)
                .put("cliMinVersion", Versions.EKS_ANYWHERE)
                .put("number", Versions.BUNDLE_NUMBER);
        var entries = spec.putArray("versionsBundles");
        Versions.KUBERNETES.forEach(release -> entries.add(entry("versions-bundle.yaml", release)));
        return bundle;
    }

    /// The release of EKS Distro for one Kubernetes version.
    ObjectNode distribution(KubernetesRelease release) {
        return entry("eks-distro-release.yaml", release);
    }

    private ObjectNode entry(String resource, KubernetesRelease release) {
        var entry = Manifests.filled(resource, values(release)).getFirst();
        expand(entry);
        return entry;
    }

    private void expand(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(expanded(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, expanded(array.get(i)));
            }
        }
    }

    private JsonNode expanded(JsonNode node) {
        var words = node.isTextual() ? node.asText().split(" ", -1) : new String[0];
        if (words.length < 2) {
            expand(node);
            return node;
        }
        return switch (words[0]) {
            case "image" -> image(words[1], Images.anywhere(words[1], words[2]));
            case "chart" -> chart(Images.anywhere(words[1], words[2].substring(1)));
            case "external" -> image(words[1].substring(0, words[1].lastIndexOf(':')), words[1]);
            case "manifest" -> object("uri", root.resolve(words[1]).toString());
            case "archive" -> archive(ASSETS + words[1]);
            case "asset" -> asset(words[1], Images.DISTRO + "/" + words[2]);
            default -> node;
        };
    }

    private static ObjectNode image(String path, String uri) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var image = object("name", name).put("description", "Container image for " + name + " image");
        image.put("os", "linux").put("uri", uri).put("imageDigest", "sha256:" + sha256(uri));
        image.putArray("arch").add("amd64").add("arm64");
        return image;
    }

    private static ObjectNode chart(String uri) {
        var name = uri.substring(uri.lastIndexOf('/') + 1, uri.lastIndexOf(':'));
        return object("name", name)
                .put("description", "Helm chart for " + name)
                .put("uri", uri)
                .put("imageDigest", "sha256:" + sha256(uri));
    }

    private static ObjectNode archive(String uri) {
        var name = uri.substring(uri.lastIndexOf('/') + 1);
        var archive = object("name", name).put("os", "linux").put("uri", uri).put("sha256", sha256(uri));
        archive.putArray("arch").add(name.contains("aarch64") ? "arm64" : "amd64");
        return archive;
    }

    private static ObjectNode asset(String name, String uri) {
        var asset = object("name", name).put("type", "Image").put("os", "linux");
        asset.putArray("arch").add("amd64").add("arm64");
        asset.putObject("image").put("uri", uri).put("imageDigest", "sha256:" + sha256(uri));
        return asset;
    }

    private static ObjectNode object(String field, String value) {
        return JsonNodeFactory.instance.objectNode().put(field, value);
    }

    private Map<String, String> values(KubernetesRelease release) {
        return Map.ofEntries(
                Map.entry("root", root.toString()),
                Map.entry("kube", release.minor()),
                Map.entry("kubernetes", release.version()),
                Map.entry("channel", release.channel()),
                Map.entry("eksd", Integer.toString(release.number())),
                Map.entry("eksdName", release.name()),
                Map.entry("end", release.endOfStandardSupport()),
                Map.entry("etcd", release.etcd()),
                Map.entry("coredns", release.coredns()),
                Map.entry("date", Versions.RELEASE_DATE),
                Map.entry("commit", Versions.GIT_COMMIT),
                Map.entry("eksAnywhere", Versions.EKS_ANYWHERE),
                Map.entry("clusterApi", Versions.CLUSTER_API),
                Map.entry("etcdadmBootstrap", Versions.ETCDADM_BOOTSTRAP),
                Map.entry("etcdadmController", Versions.ETCDADM_CONTROLLER),
                Map.entry("certManager", Versions.CERT_MANAGER),
                Map.entry("capt", Versions.TINKERBELL_PROVIDER),
                Map.entry("vsphere", Versions.VSPHERE_PROVIDER),
                Map.entry("nutanix", Versions.NUTANIX_PROVIDER),
                Map.entry("snow", Versions.SNOW_PROVIDER),
                Map.entry("tinkerbell", Versions.TINKERBELL),
                Map.entry("tinkerbellCrds", Versions.TINKERBELL_CRDS),
                Map.entry("hook", Versions.HOOK),
                Map.entry("actions", Versions.ACTIONS),
                Map.entry("relay", Versions.RELAY_INIT),
                Map.entry("cilium", Versions.CILIUM),
                Map.entry("ciliumChart", Versions.CILIUM.substring(1)),
                Map.entry("kubeVip", Versions.KUBE_VIP),
                Map.entry("rbacProxy", Versions.KUBE_RBAC_PROXY),
                Map.entry("kind", Versions.KIND),
                Map.entry("flux", Versions.FLUX),
                Map.entry("packages", Versions.PACKAGE_CONTROLLER));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

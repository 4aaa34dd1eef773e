package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The release as a folder on disk, as an air-gapped site has it: its manifests name local files by absolute path.
public final class ReleaseFolder {

    /// The manifest of releases, in the folder.
    public static final String RELEASES = "manifest.yaml";

    /// The bundle, in the folder.
    public static final String BUNDLE = "bundle-release.yaml";

    private final Path root;

    private ReleaseFolder(Path root) {
        this.root = root;
    }

    /// Writes all of it and returns the path of the manifest of releases.
    public static Path write(Path dir) throws IOException {
        var folder = new ReleaseFolder(dir.toAbsolutePath().normalize());
        folder.providers();
        folder.components();
        folder.distributions();
        folder.put(BUNDLE, Yaml.write(new Bundle(folder.root).object()));
        return folder.put(RELEASES, folder.releases());
    }

    private void providers() throws IOException {
        for (var provider : Provider.ALL) {
            var folder = provider.label() + "/" + provider.version() + "/";
            put(folder + provider.file(), Yaml.write(provider.objects()));
            put(folder + "metadata.yaml", provider.metadata());
            if (provider.label().startsWith("infrastructure-")) {
                put(
                        folder + "cluster-template" + provider.suffix() + ".yaml",
                        Manifests.text("manifests/cluster-template.yaml", Map.of()));
            }
        }
    }

    private void components() throws IOException {
        var controller = Images.anywhere("eks-anywhere-cluster-controller", Versions.EKS_ANYWHERE);
        var anywhere = Manifests.filled("manifests/eksa-components.yaml", Map.of("image", controller));
        put(
                "eks-anywhere/" + Versions.EKS_ANYWHERE + "/eksa-components.yaml",
                Yaml.write(joined(Stream.of(
                        anywhere.subList(0, 1), Crds.of("eks-anywhere"), anywhere.subList(1, anywhere.size())))));
        put("cert-manager/" + Versions.CERT_MANAGER + "/cert-manager.yaml", Yaml.write(certManager()));
        var kindnet = Images.anywhere("kubernetes-sigs/kind/kindnetd", Versions.KIND);
        put(
                "kindnetd/" + Versions.KIND + "/kindnetd.yaml",
                Manifests.text("manifests/kindnetd.yaml", Map.of("image", kindnet)));
    }

    private void distributions() throws IOException {
        put("eks-distro/eks-distro-crds.yaml", Yaml.write(Crds.of("eks-distro")));
        for (var release : Versions.KUBERNETES) {
            put(
                    "eks-distro/%s/%s.yaml".formatted(release.channel(), release.name()),
                    Yaml.write(new Bundle(root).distribution(release)));
        }
    }

    private String releases() {
        return Manifests.text(
                "release.yaml",
                Map.of(
                        "eksAnywhere",
                        Versions.EKS_ANYWHERE,
                        "date",
                        Versions.RELEASE_DATE,
                        "number",
                        Integer.toString(Versions.BUNDLE_NUMBER),
                        "commit",
                        Versions.GIT_COMMIT,
                        "bundle",
                        root.resolve(BUNDLE).toString(),
                        "assets",
                        Bundle.ASSETS + "eks-a/" + Versions.EKS_ANYWHERE));
    }

    private static List<ObjectNode> certManager() {
        return joined(Stream.of(
                Manifests.filled("manifests/cert-manager-namespace.yaml", Map.of()),
                Crds.of("cert-manager"),
                certManager("cert-manager", "cert-manager", "controller"),
                certManager("cert-manager-cainjector", "cainjector", "cainjector"),
                certManager("cert-manager-webhook", "webhook", "webhook")));
    }

    private static List<ObjectNode> certManager(String name, String app, String part) {
        return Manifests.filled(
                "manifests/cert-manager.yaml",
                Map.of(
                        "name",
                        name,
                        "app",
                        app,
                        "container",
                        "cert-manager-" + part,
                        "image",
                        Images.anywhere("cert-manager/cert-manager-" + part, Versions.CERT_MANAGER)));
    }

    private static List<ObjectNode> joined(Stream<List<ObjectNode>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    private Path put(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

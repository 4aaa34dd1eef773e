package dev.slipway.lifecycle.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lifecycle.release.Release;
import dev.slipway.lifecycle.release.Yaml;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What clusterctl reads: its configuration, and the manifests of the bundle in the layout it expects
/// (EKS Anywhere: pkg/executables/clusterctl.go).
public final class ClusterctlFiles {

    private static final Map<String, String> CERT_MANAGER_IMAGES = Map.of(
            "cert-manager/cert-manager-cainjector", "certManager.cainjector",
            "cert-manager/cert-manager-controller", "certManager.controller",
            "cert-manager/cert-manager-webhook", "certManager.webhook");

    private static final Map<ProviderComponent, String> CONTROLLERS = Map.of(
            ProviderComponent.CORE, "clusterAPI.controller",
            ProviderComponent.BOOTSTRAP, "bootstrap.controller",
            ProviderComponent.CONTROL_PLANE, "controlPlane.controller",
            ProviderComponent.INFRASTRUCTURE, "tinkerbell.clusterAPIController",
            ProviderComponent.ETCDADM_BOOTSTRAP, "etcdadmBootstrap.controller",
            ProviderComponent.ETCDADM_CONTROLLER, "etcdadmController.controller");

    private final ClusterFolder folder;
    private final Release release;

    public ClusterctlFiles(ClusterFolder folder, Release release) {
        this.folder = folder;
        this.release = release;
    }

    public void write() throws IOException, InterruptedException {
        AtomicFile.write(folder.clusterctlConfig(), Yaml.text(List.of(config())));
        AtomicFile.write(certManager(), release.manifest("certManager.manifest"));
        for (var component : ProviderComponent.all()) {
            var manifest = manifest(component);
            AtomicFile.write(manifest, release.manifest(component.entry() + ".components"));
            AtomicFile.write(
                    manifest.resolveSibling("metadata.yaml"), release.manifest(component.entry() + ".metadata"));
        }
    }

    /// How `clusterctl init` is told of a provider: `kubeadm:v1.13.2`.
    public String argument(ProviderComponent component) throws IOException {
        return component.provider() + ":" + version(component.entry());
    }

    private ObjectNode config() throws IOException {
        var config = JsonNodeFactory.instance.objectNode();
        images(config.putObject("images"));
        var providers = config.putArray("providers");
        for (var component : ProviderComponent.all()) {
            providers
                    .addObject()
                    .put("name", component.provider())
                    .put("url", manifest(component).toString())
                    .put("type", component.type());
        }
        config.put("overridesFolder", folder.overrides().toString());
        config.putObject("cert-manager").put("url", certManager().toString()).put("version", version("certManager"));
        return config;
    }

    private void images(ObjectNode images) throws IOException {
        for (var entry : new TreeMap<>(CERT_MANAGER_IMAGES).entrySet()) {
            image(images, entry.getKey(), entry.getValue());
        }
        for (var component : ProviderComponent.all()) {
            image(images, component.label(), CONTROLLERS.getOrDefault(component, ""));
        }
    }

    private void image(ObjectNode images, String name, String path) throws IOException {
        var image = Image.of(release.image(path));
        images.putObject(name).put("repository", image.parent()).put("tag", image.tag());
    }

    private Path certManager() throws IOException {
        return folder.overrides()
                .resolve("cert-manager")
                .resolve(version("certManager"))
                .resolve("cert-manager.yaml");
    }

    private Path manifest(ProviderComponent component) throws IOException {
        return folder.overrides()
                .resolve(component.label())
                .resolve(version(component.entry()))
                .resolve(component.file());
    }

    // The bundle adds build metadata, which clusterctl does not want in a folder's name.
    private String version(String entry) throws IOException {
        var version = release.versionOf(entry);
        var plus = version.indexOf('+');
        return plus < 0 ? version : version.substring(0, plus);
    }
}

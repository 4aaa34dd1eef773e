package dev.slipway.lifecycle.parts;

import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.lifecycle.files.ClusterctlFiles;
import dev.slipway.lifecycle.files.ProviderComponent;
import dev.slipway.lifecycle.release.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cluster API and its providers, put into a cluster with clusterctl.
public final class CapiInstallation {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("TINKERBELL_IP", "IGNORED", "KUBEADM_BOOTSTRAP_TOKEN_TTL", "120m");

    private static final List<List<String>> DEPLOYMENTS = List.of(
            List.of("capi-kubeadm-bootstrap-system", "capi-kubeadm-bootstrap-controller-manager"),
            List.of("capi-kubeadm-control-plane-system", "capi-kubeadm-control-plane-controller-manager"),
            List.of("capi-system", "capi-controller-manager"),
            List.of("cert-manager", "cert-manager"),
            List.of("cert-manager", "cert-manager-cainjector"),
            List.of("cert-manager", "cert-manager-webhook"),
            List.of("capt-system", "capt-controller-manager"));

    private final Tools tools;
    private final ClusterFolder folder;
    private final ClusterctlFiles files;

    public CapiInstallation(Tools tools, ClusterFolder folder, Release release) {
        this.tools = tools;
        this.folder = folder;
        this.files = new ClusterctlFiles(folder, release);
    }

    /// Installs what is not installed yet, and waits until it runs.
    public void install(String cluster, Path kubeconfig) throws IOException, InterruptedException {
        try (var session = tools.doors().kube().open(kubeconfig)) {
            var missing = missing(session);
            if (!missing.isEmpty()) {
                files.write();
                tools.run(
                        Texts.of("lifecycle.capi.failed", cluster),
                        cluster,
                        Command.of(words(missing, kubeconfig))
                                .in(folder.workspace())
                                .with(ENVIRONMENT));
            }
            var objects = new Objects(session, tools.doors().time());
            for (var deployment : DEPLOYMENTS) {
                objects.available(deployment.getFirst(), deployment.getLast());
            }
        }
    }

    // clusterctl enters a provider into its inventory after all else of it, and refuses one that is there already.
    private static List<ProviderComponent> missing(Session session) throws IOException, InterruptedException {
        var present = session.list(Kinds.PROVIDER, "").stream()
                .map(provider -> provider.path("metadata").path("name").asText())
                .collect(Collectors.toSet());
        return ProviderComponent.all().stream()
                .filter(component -> !present.contains(component.label()))
                .toList();
    }

    private List<String> words(List<ProviderComponent> missing, Path kubeconfig) throws IOException {
        var words = new ArrayList<>(List.of("clusterctl", "init"));
        for (var component : missing) {
            words.add("--" + component.flag());
            words.add(files.argument(component));
        }
        words.addAll(List.of("--config", folder.clusterctlConfig().toString(), "--kubeconfig", kubeconfig.toString()));
        return words;
    }
}

package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.lifecycle.release.Release;
import dev.slipway.lifecycle.release.Yaml;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The Tinkerbell charts in a cluster.
public final class TinkerbellStack {

    private static final String BUNDLE = "tinkerbell.tinkerbellStack.";
    private static final Map<String, String> OCI = Map.of("HELM_EXPERIMENTAL_OCI", "1");

    private final Tools tools;
    private final ClusterFolder folder;
    private final Release release;

    public TinkerbellStack(Tools tools, ClusterFolder folder, Release release) {
        this.tools = tools;
        this.folder = folder;
        this.release = release;
    }

    /// Installs both charts, unless they are.
    public void install(String cluster, Path kubeconfig, ObjectNode values) throws IOException, InterruptedException {
        tools.reporter().say(6, "Upgrading Tinkerbell CRDs helm chart");
        chart(cluster, kubeconfig, "tinkerbellCrds", List.of());
        tools.reporter().say(6, "Installing Tinkerbell helm chart");
        AtomicFile.write(folder.chartValues(), Yaml.text(List.of(values)));
        chart(
                cluster,
                kubeconfig,
                "stack",
                List.of("--values", folder.chartValues().toString(), "--skip-crds"));
    }

    private void chart(String cluster, Path kubeconfig, String entry, List<String> more)
            throws IOException, InterruptedException {
        var name = release.versions()
                .at("/tinkerbell/tinkerbellStack/" + entry + "/name")
                .asText();
        if (installed(kubeconfig, name)) {
            return;
        }
        var address = release.image(BUNDLE + entry);
        var colon = address.lastIndexOf(':');
        var words = new ArrayList<>(List.of("helm", "upgrade", "--install", name));
        words.addAll(List.of("oci://" + address.substring(0, colon), "--version", address.substring(colon + 1)));
        words.addAll(more);
        words.addAll(List.of("--kubeconfig", kubeconfig.toString(), "--wait", "--namespace", Namespaces.SYSTEM));
        tools.run(
                Texts.of("lifecycle.chart.failed", name, cluster),
                cluster,
                Command.of(words).with(OCI));
    }

    // Helm refuses a release that was left pending; nothing can depend on it yet, so it is taken away.
    private boolean installed(Path kubeconfig, String name) throws IOException, InterruptedException {
        if (listed(kubeconfig, name, "--deployed")) {
            return true;
        }
        if (listed(kubeconfig, name, "--pending")) {
            tools.run(
                    Texts.of("lifecycle.chart.pending", name),
                    name,
                    Command.of(
                            "helm",
                            "uninstall",
                            name,
                            "--kubeconfig",
                            kubeconfig.toString(),
                            "--wait",
                            "--namespace",
                            Namespaces.SYSTEM,
                            "--ignore-not-found"));
        }
        return false;
    }

    private boolean listed(Path kubeconfig, String name, String state) throws IOException, InterruptedException {
        var answer = tools.ask(Command.of(
                "helm",
                "list",
                "-q",
                state,
                "--kubeconfig",
                kubeconfig.toString(),
                "--namespace",
                Namespaces.SYSTEM,
                "--filter",
                "^" + name + "$"));
        return answer.out().contains(name);
    }
}

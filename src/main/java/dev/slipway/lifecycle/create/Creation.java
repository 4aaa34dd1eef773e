package dev.slipway.lifecycle.create;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.CreateRequest;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.lifecycle.parts.BootstrapCluster;
import dev.slipway.lifecycle.parts.EksaObjects;
import dev.slipway.lifecycle.parts.Tools;
import dev.slipway.lifecycle.release.Release;
import dev.slipway.lifecycle.release.Releases;
import dev.slipway.run.Reporter;
import dev.slipway.spec.ClusterSpec;
import java.io.IOException;
import java.util.List;

/// What all tasks of one creation work on. `catalogue` are the objects of the machines; it holds the logins of BMCs.
record Creation(
        CreateRequest request,
        Doors doors,
        ClusterSpec spec,
        List<ObjectNode> catalogue,
        Releases releases,
        ClusterFolder folder) {

    Creation {
        catalogue = List.copyOf(catalogue);
    }

    Release release() throws IOException, InterruptedException {
        return releases.of(spec.kubernetesVersion());
    }

    Tools tools(Reporter reporter) {
        return new Tools(doors, reporter);
    }

    BootstrapCluster bootstrap(Reporter reporter) {
        return new BootstrapCluster(tools(reporter), folder);
    }

    /// A session to the new cluster, once its kubeconfig is there.
    Session openNew() throws IOException {
        return doors.kube().open(folder.kubeconfig());
    }

    EksaObjects objects() {
        return new EksaObjects(spec);
    }

    boolean usesGitOps() {
        return !cluster().path("spec").path("gitOpsRef").path("name").asText().isEmpty();
    }

    boolean packagesDisabled() {
        return cluster().path("spec").path("packages").path("disable").asBoolean();
    }

    /// The version of EKS Anywhere the specification asks for, if it does.
    String eksaVersion() {
        return cluster().path("spec").path("eksaVersion").asText();
    }

    boolean licensed() {
        return !cluster().path("spec").path("licenseToken").asText().isEmpty();
    }

    private JsonNode cluster() {
        return spec.documents().getOrDefault("Cluster/" + spec.name(), JsonNodeFactory.instance.objectNode());
    }

    /// The admin machine's address as the machines see it.
    String bootstrapIp() throws IOException {
        return request.bootstrapIp().isPresent()
                ? request.bootstrapIp().get()
                : doors.network().ownAddress();
    }

    /// The specification and the request may hold secrets.
    @Override
    public String toString() {
        return "creation of " + spec.name();
    }
}

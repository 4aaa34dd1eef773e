package dev.slipway.lifecycle.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lifecycle.release.Release;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.LoadBalancer;
import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter;
import java.io.IOException;

/// The values of the Tinkerbell chart (EKS Anywhere: pkg/providers/tinkerbell/stack/stack.go).
public final class ChartValues {

    private static final int HTTP = 7171;
    private static final int TOOTLES = 7172;
    private static final int TINK_SERVER = 42113;
    private static final int RUFIO_AT_ONCE = 10;
    private static final int TINK_AT_ONCE = 5;

    private final ClusterSpec spec;
    private final Release release;

    public ChartValues(ClusterSpec spec, Release release) {
        this.spec = spec;
        this.release = release;
    }

    /// For the bootstrap cluster: Smee runs beside it, on the admin machine's own network.
    public ObjectNode bootstrap(String ip) throws IOException {
        var values = common(ip);
        var deployment = values.withObject("/deployment").put("hostNetwork", true);
        deployment.putObject("init").put("enabled", false);
        globals(values).put("enableSmee", false);
        values.withObject("/optional/kubevip").put("enabled", false);
        return values;
    }

    /// For the cluster that manages itself.
    public ObjectNode management() throws IOException {
        var values = common(spec.tinkerbellDatacenter()
                .map(TinkerbellDatacenter::tinkerbellIp)
                .orElse(""));
        var deployment = values.withObject("/deployment").put("hostNetwork", false);
        deployment
                .putObject("init")
                .put("enabled", true)
                .put("image", release.image("tinkerbell.tinkerbellStack.tink.tinkRelayInit"))
                .put("interfaceMode", "macvlan");
        globals(values).put("enableSmee", true);
        values.withObject("/optional/kubevip")
                .put("enabled", balanced())
                .put("image", release.image("tinkerbell.kubeVip"))
                .put("prometheusServer", ":2213");
        return values;
    }

    private boolean balanced() {
        return !spec.workerGroups().isEmpty()
                && spec.tinkerbellDatacenter()
                        .filter(datacenter -> datacenter.loadBalancer() == LoadBalancer.DEPLOYED)
                        .isPresent();
    }

    private ObjectNode common(String ip) throws IOException {
        var values = JsonNodeFactory.instance.objectNode().put("publicIP", ip);
        values.putArray("trustedProxies").add(spec.network().pods());
        values.putObject("service").put("loadBalancerIP", ip).put("lbClass", "kube-vip.io/kube-vip-class");
        deployment(values.putObject("deployment"), ip);
        values.putObject("optional").putObject("hookos").put("enabled", false);
        return values;
    }

    private void deployment(ObjectNode deployment, String ip) throws IOException {
        var image = Image.of(release.image("tinkerbell.tinkerbellStack.boots"));
        deployment
                .put("image", image.repository())
                .put("imageTag", image.tag())
                .put("agentImage", "127.0.0.1/embedded/tink-worker")
                .put("agentImageTag", "latest");
        var envs = deployment.putObject("envs");
        envs.putObject("globals").put("enableCRDMigrations", false).put("enableSecondstar", false);
        envs.set("smee", smee(ip));
        envs.putObject("tootles").put("bindPort", TOOTLES);
        envs.putObject("tinkServer").put("bindPort", TINK_SERVER);
        envs.putObject("tinkController").put("maxConcurrentReconciles", TINK_AT_ONCE);
        envs.putObject("rufio").put("maxConcurrentReconciles", RUFIO_AT_ONCE);
    }

    private ObjectNode smee(String ip) throws IOException {
        return JsonNodeFactory.instance
                .objectNode()
                .put("dhcpEnabled", true)
                .put("dhcpMode", "reservation")
                .put("ipxeHttpScriptBindPort", HTTP)
                .put("ipxeHttpScriptOsieURL", new Hook(spec, release).osie())
                .put("ipxeScriptTinkServerAddrPort", ip + ":" + TINK_SERVER)
                .put("ipxeScriptTinkServerInsecureTLS", true)
                .put("isoEnabled", true)
                .put("isoStaticIPAMEnabled", true)
                .put("isoUpstreamURL", new Hook(spec, release).iso())
                .put("syslogEnabled", true)
                .put("tftpServerEnabled", true);
    }

    private static ObjectNode globals(ObjectNode values) {
        return values.withObject("/deployment/envs/globals");
    }
}

package dev.slipway.lifecycle.parts;

import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.lifecycle.files.Hook;
import dev.slipway.lifecycle.release.Release;
import dev.slipway.spec.ClusterSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The container that answers DHCP and serves HookOS while the new cluster cannot yet.
public final class Smee {

    /// The container's name.
    public static final String NAME = "smee";

    private static final String ENABLE = "TINKERBELL_ENABLE_";
    private static final int HTTP = 7171;
    private static final int TINK_SERVER = 42113;

    private final Tools tools;
    private final ClusterFolder folder;

    public Smee(Tools tools, ClusterFolder folder) {
        this.tools = tools;
        this.folder = folder;
    }

    /// Starts it, unless it runs.
    public void start(ClusterSpec spec, Release release, String ip) throws IOException, InterruptedException {
        if (tools.ask(Command.of("docker", "container", "inspect", NAME)).succeeded()) {
            return;
        }
        var words = new ArrayList<>(List.of("docker", "run", "-d", "-i", "-v"));
        words.add(folder.bootstrapKubeconfig() + ":/kubeconfig");
        words.addAll(List.of("--network", "host"));
        environment(spec, new Hook(spec, release), ip).forEach((name, value) -> {
            words.add("-e");
            words.add(name + "=" + value);
        });
        words.addAll(List.of("--name", NAME, release.image("tinkerbell.tinkerbellStack.boots")));
        tools.run(Texts.of("lifecycle.smee.failed"), NAME, Command.of(words));
    }

    /// Removes it; no harm if there is none.
    public void remove() throws IOException, InterruptedException {
        if (tools.ask(Command.of("docker", "container", "inspect", NAME)).succeeded()) {
            tools.run(Texts.of("lifecycle.smee.not-removed"), NAME, Command.of("docker", "rm", "-f", NAME));
        }
    }

    /// What it wrote last; nothing when it does not run.
    public List<String> lines(int count) throws IOException, InterruptedException {
        var answer = tools.doors().commands().ask(Command.of("docker", "logs", "--tail", "" + count, NAME));
        var lines = new ArrayList<>(answer.out());
        lines.addAll(answer.err());
        return answer.succeeded() ? lines : List.of();
    }

    private static Map<String, String> environment(ClusterSpec spec, Hook hook, String ip) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("TINKERBELL_BACKEND", "kube");
        all.put("TINKERBELL_BACKEND_KUBE_CONFIG", "/kubeconfig");
        all.put("TINKERBELL_BACKEND_KUBE_NAMESPACE", Namespaces.SYSTEM);
        all.put("TINKERBELL_PUBLIC_IPV4", ip);
        all.put("TINKERBELL_BIND_ADDRESS", ip);
        all.put("TINKERBELL_TRUSTED_PROXIES", spec.network().pods());
        all.put(ENABLE + "SMEE", "true");
        List.of("TOOTLES", "TINK_SERVER", "TINK_CONTROLLER", "RUFIO_CONTROLLER", "SECONDSTAR", "CRD_MIGRATIONS")
                .forEach(service -> all.put(ENABLE + service, "false"));
        dhcp(all, ip);
        boot(all, hook, ip);
        return all;
    }

    private static void dhcp(Map<String, String> all, String ip) {
        all.put("TINKERBELL_DHCP_ENABLED", "true");
        all.put("TINKERBELL_DHCP_MODE", "reservation");
        List.of("IP_FOR_PACKET", "SYSLOG_IP", "TFTP_IP", "IPXE_HTTP_BINARY_HOST", "IPXE_HTTP_SCRIPT_HOST")
                .forEach(name -> all.put("TINKERBELL_DHCP_" + name, ip));
        all.put("TINKERBELL_DHCP_IPXE_HTTP_BINARY_PORT", "" + HTTP);
        all.put("TINKERBELL_DHCP_IPXE_HTTP_SCRIPT_PORT", "" + HTTP);
    }

    private static void boot(Map<String, String> all, Hook hook, String ip) throws IOException {
        all.put("TINKERBELL_IPXE_HTTP_SCRIPT_BIND_ADDR", ip);
        all.put("TINKERBELL_IPXE_HTTP_SCRIPT_BIND_PORT", "" + HTTP);
        all.put("TINKERBELL_IPXE_HTTP_SCRIPT_OSIE_URL", hook.osie());
        all.put("TINKERBELL_IPXE_HTTP_SCRIPT_EXTRA_KERNEL_ARGS", "tink_worker_image=127.0.0.1/embedded/tink-worker");
        all.put("TINKERBELL_IPXE_SCRIPT_TINK_SERVER_ADDR_PORT", ip + ":" + TINK_SERVER);
        all.put("TINKERBELL_IPXE_SCRIPT_TINK_SERVER_INSECURE_TLS", "true");
        all.put("TINKERBELL_ISO_ENABLED", "true");
        all.put("TINKERBELL_ISO_STATIC_IPAM_ENABLED", "true");
        all.put("TINKERBELL_ISO_UPSTREAM_URL", hook.iso());
        all.put("TINKERBELL_TFTP_SERVER_ENABLED", "true");
        all.put("TINKERBELL_TFTP_SERVER_BIND_ADDR", ip);
        all.put("TINKERBELL_SYSLOG_ENABLED", "true");
        all.put("TINKERBELL_SYSLOG_BIND_ADDR", ip);
    }
}

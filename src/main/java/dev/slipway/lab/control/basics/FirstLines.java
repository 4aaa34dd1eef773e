package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.control.Meta;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What containers write to their logs when they start.
record FirstLines(LabCluster cluster, Timeline timeline) {

    private static final DateTimeFormatter KLOG =
            DateTimeFormatter.ofPattern("MMdd HH:mm:ss.SSSSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    void write(ObjectNode pod, JsonNode container) {
        var name = container.path("name").asText();
        var namespace = Meta.namespace(pod);
        for (var line : lines(name, namespace)) {
            cluster.log(namespace, Meta.name(pod), name, "I" + KLOG.format(timeline.now()) + "       1 " + line);
        }
    }

    private static List<String> lines(String container, String namespace) {
        return switch (container) {
            case "manager" ->
                List.of(
                        "webhook.go:224] \"Registering a validating webhook\" logger=\"controller-runtime.webhook\"",
                        "server.go:83] \"starting server\" name=\"health probe\" addr=\"[::]:9440\"",
                        "leaderelection.go:257] attempting to acquire leader lease %s/controller-leader-election..."
                                .formatted(namespace),
                        "leaderelection.go:271] successfully acquired lease %s/controller-leader-election"
                                .formatted(namespace));
            case "coredns" -> List.of("plugin/ready: Still waiting on: \"kubernetes\"", "CoreDNS-1.14.2 linux/amd64");
            case "etcd" -> List.of("etcdmain/etcd.go:64] \"Running: \" \"etcd\"", "embed/serve.go:210] \"serving\"");
            case "kube-apiserver" ->
                List.of(
                        "options.go:263] external host was not specified, using the address of the node",
                        "server.go:150] \"Version: running\"",
                        "secure_serving.go:211] \"Serving securely on [::]:6443\"");
            case "kube-proxy" ->
                List.of(
                        "server_linux.go:53] \"Using iptables proxy\"",
                        "shared_informer.go:357] \"Caches are synced\"");
            default -> List.of("main.go:42] \"Starting\" component=\"%s\"".formatted(container));
        };
    }
}

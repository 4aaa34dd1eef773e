package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.capi.Json;
import dev.slipway.lab.control.capi.Yaml;
import java.util.ArrayList;
import java.util.List;

/// The static pod that holds a control plane's address.
final class KubeVip {

    private static final String ADMIN = "/etc/kubernetes/admin.conf";

    private KubeVip() {}

    static String manifest(Config config) {
        var container = Json.of(
                "args", List.of("manager"),
                "env", environment(config),
                "image", config.release().kubeVip(),
                "imagePullPolicy", "IfNotPresent",
                "name", "kube-vip",
                "securityContext", Json.of("capabilities", Json.of("add", List.of("NET_ADMIN", "NET_RAW"))),
                "volumeMounts", List.of(Json.of("mountPath", ADMIN, "name", "kubeconfig")));
        return Yaml.write(Json.of(
                "apiVersion",
                "v1",
                "kind",
                "Pod",
                "metadata",
                Json.of("name", "kube-vip", "namespace", "kube-system"),
                "spec",
                Json.of(
                        "containers", List.of(container),
                        "hostNetwork", true,
                        "volumes", List.of(Json.of("hostPath", Json.of("path", ADMIN), "name", "kubeconfig")))));
    }

    private static List<ObjectNode> environment(Config config) {
        var variables = new ArrayList<>(List.of(
                variable("vip_arp", "true"),
                variable("port", "6443"),
                variable("vip_cidr", "32"),
                variable("cp_enable", "true"),
                variable("cp_namespace", "kube-system"),
                variable("vip_ddns", "false"),
                variable("vip_leaderelection", "true"),
                variable("vip_leaseduration", "15"),
                variable("vip_renewdeadline", "10"),
                variable("vip_retryperiod", "2"),
                variable("address", config.endpoint())));
        // Without workers nobody else watches Services of type LoadBalancer.
        if (config.groups().isEmpty()
                && !config.datacenter().at("/spec/skipLoadBalancerDeployment").asBoolean()) {
            variables.add(variable("svc_enable", "true"));
            variables.add(variable("svc_election", "true"));
        }
        return variables;
    }

    private static ObjectNode variable(String name, String value) {
        return Json.of("name", name, "value", value);
    }
}

package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.capi.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What kubeadm is told on the machines of a cluster.
final class KubeadmSpecs {

    private static final String REGISTRY = "public.ecr.aws/eks-distro";
    private static final String KUBE_VIP = "/etc/kubernetes/manifests/kube-vip.yaml";
    private static final String AUDIT_POLICY = "/etc/kubernetes/audit-policy.yaml";
    private static final String CIPHERS = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

    // kubeadm's first node has no admin.conf with rights before the cluster stands (kubernetes/kubeadm#2414).
    private static final String SUPER_ADMIN = "if [ -f /run/kubeadm/kubeadm.yaml ]; then sed -i"
            + " 's#path: /etc/kubernetes/admin.conf#path: /etc/kubernetes/super-admin.conf#' " + KUBE_VIP + "; fi";

    private final Config config;

    KubeadmSpecs(Config config) {
        this.config = config;
    }

    ObjectNode controlPlane() {
        var holder = config.cluster().at("/spec/controlPlaneConfiguration");
        var registration = registration(holder);
        if (config.groups().isEmpty()) {
            registration.set("taints", Json.list());
        }
        var joining = registration.deepCopy();
        joining.set("ignorePreflightErrors", Json.list("DirAvailable--etc-kubernetes-manifests"));
        return Json.of(
                "clusterConfiguration",
                clusterConfiguration(holder),
                "initConfiguration",
                Json.of("nodeRegistration", registration),
                "joinConfiguration",
                Json.of("nodeRegistration", joining),
                "files",
                files(holder),
                "preKubeadmCommands",
                List.of(SUPER_ADMIN),
                "users",
                users(config.controlPlaneMachines()),
                "format",
                "cloud-config");
    }

    ObjectNode worker(Config.Group group) {
        return Json.of(
                "joinConfiguration",
                Json.of("nodeRegistration", registration(group.spec())),
                "users",
                users(group.machineConfig()),
                "format",
                "cloud-config");
    }

    private static ObjectNode registration(JsonNode holder) {
        var arguments = new ArrayList<>(List.of(
                argument("provider-id", "PROVIDER_ID"),
                argument("read-only-port", "0"),
                argument("anonymous-auth", "false"),
                argument("tls-cipher-suites", CIPHERS)));
        var labels = holder.path("labels")
                .propertyStream()
                .map(label -> label.getKey() + "=" + label.getValue().asText())
                .sorted()
                .collect(Collectors.joining(","));
        if (!labels.isEmpty()) {
            arguments.add(argument("node-labels", labels));
        }
        var registration = Json.of("kubeletExtraArgs", arguments);
        return holder.has("taints") ? registration.set("taints", holder.path("taints")) : registration;
    }

    private static ObjectNode clusterConfiguration(JsonNode holder) {
        var apiServer = Json.of(
                "extraArgs",
                List.of(
                        argument("audit-policy-file", AUDIT_POLICY),
                        argument("audit-log-path", "/var/log/kubernetes/api-audit.log"),
                        argument("audit-log-maxage", "30"),
                        argument("audit-log-maxbackup", "10"),
                        argument("audit-log-maxsize", "512")),
                "extraVolumes",
                List.of(
                        volume("audit-policy", AUDIT_POLICY, "File").put("readOnly", true),
                        volume("audit-log-dir", "/var/log/kubernetes", "DirectoryOrCreate")
                                .put("readOnly", false)));
        if (holder.has("certSans")) {
            apiServer.set("certSANs", holder.path("certSans"));
        }
        return Json.of(
                "apiServer",
                apiServer,
                "imageRepository",
                REGISTRY + "/kubernetes",
                "etcd",
                Json.of("local", Json.of("imageRepository", REGISTRY + "/etcd-io")),
                "dns",
                Json.of("imageRepository", REGISTRY + "/coredns"));
    }

    private List<ObjectNode> files(JsonNode holder) {
        var files = new ArrayList<ObjectNode>();
        if (!holder.path("skipLoadBalancerDeployment").asBoolean()) {
            files.add(file(KUBE_VIP, KubeVip.manifest(config)));
        }
        files.add(file(AUDIT_POLICY, holder.path("auditPolicyContent").asText(AuditPolicy.DEFAULT)));
        return files;
    }

    private static List<ObjectNode> users(ObjectNode machineConfig) {
        return machineConfig
                .at("/spec/users")
                .valueStream()
                .map(user -> Json.of(
                        "name", user.path("name"),
                        "sshAuthorizedKeys", user.path("sshAuthorizedKeys"),
                        "sudo", "ALL=(ALL) NOPASSWD:ALL"))
                .toList();
    }

    private static ObjectNode file(String path, String content) {
        return Json.of("path", path, "owner", "root:root", "content", content);
    }

    private static ObjectNode argument(String name, String value) {
        return Json.of("name", name, "value", value);
    }

    private static ObjectNode volume(String name, String path, String type) {
        return Json.of("name", name, "hostPath", path, "mountPath", path, "pathType", type);
    }
}

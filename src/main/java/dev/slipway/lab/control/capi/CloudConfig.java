package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import java.util.ArrayList;
import java.util.List;

/// The cloud-config with which a machine runs kubeadm. What it writes holds keys and tokens.
final class CloudConfig {

    private static final String PKI = "/etc/kubernetes/pki/";
    private static final String SUCCESS = "echo success > /run/cluster-api/bootstrap-success.complete";

    private final ObjectNode cluster;
    private final ObjectNode machine;
    private final ObjectNode config;
    private final Certificates certificates;

    CloudConfig(ObjectNode cluster, ObjectNode machine, ObjectNode config, Certificates certificates) {
        this.cluster = cluster;
        this.machine = machine;
        this.config = config;
        this.certificates = certificates;
    }

    String init() {
        var documents = "---\n" + Yaml.write(clusterConfiguration()) + "---\n" + Yaml.write(initConfiguration());
        return text("/run/kubeadm/kubeadm.yaml", documents, "kubeadm init --config /run/kubeadm/kubeadm.yaml");
    }

    String join(String token) {
        var documents = "---\n" + Yaml.write(joinConfiguration(token));
        return text(
                "/run/kubeadm/kubeadm-join-config.yaml",
                documents,
                "kubeadm join --config /run/kubeadm/kubeadm-join-config.yaml");
    }

    private String text(String path, String documents, String command) {
        var files = new ArrayList<JsonNode>();
        if (controlPlane()) {
            files.addAll(keys());
        }
        config.at("/spec/files").valueStream().map(CloudConfig::file).forEach(files::add);
        files.add(file(path, "0640", documents));
        files.add(
                file(
                        "/run/cluster-api/placeholder",
                        "0640",
                        "This placeholder file is used to create the /run/cluster-api sub directory in a way that is compatible with both Linux and Windows (mkdir -p /run/cluster-api does not work with Windows)"));
        var cloudConfig = Json.of("write_files", files, "runcmd", commands(command));
        if (config.path("spec").has("users")) {
            cloudConfig.set("users", Json.list(users().toArray()));
        }
        return "## template: jinja\n#cloud-config\n\n" + Yaml.write(cloudConfig);
    }

    private List<JsonNode> keys() {
        return List.of(
                file(PKI + "ca.crt", "0640", certificates.text("ca", "tls.crt")),
                file(PKI + "ca.key", "0600", certificates.text("ca", "tls.key")),
                file(PKI + "etcd/ca.crt", "0640", certificates.text("etcd", "tls.crt")),
                file(PKI + "etcd/ca.key", "0600", certificates.text("etcd", "tls.key")),
                file(PKI + "front-proxy-ca.crt", "0640", certificates.text("proxy", "tls.crt")),
                file(PKI + "front-proxy-ca.key", "0600", certificates.text("proxy", "tls.key")),
                file(PKI + "sa.pub", "0640", certificates.text("sa", "tls.crt")),
                file(PKI + "sa.key", "0600", certificates.text("sa", "tls.key")));
    }

    private static JsonNode file(JsonNode given) {
        return file(
                given.path("path").asText(),
                given.path("permissions").asText("0640"),
                given.path("content").asText());
    }

    private static JsonNode file(String path, String permissions, String content) {
        return Json.of("path", path, "owner", "root:root", "permissions", permissions, "content", content);
    }

    private List<String> commands(String kubeadm) {
        var commands = new ArrayList<String>();
        config.at("/spec/preKubeadmCommands")
                .valueStream()
                .map(JsonNode::asText)
                .forEach(commands::add);
        commands.add(kubeadm + "  && " + SUCCESS);
        config.at("/spec/postKubeadmCommands")
                .valueStream()
                .map(JsonNode::asText)
                .forEach(commands::add);
        return commands;
    }

    private List<ObjectNode> users() {
        return config.at("/spec/users")
                .valueStream()
                .map(user -> Json.of(
                        "name", user.path("name"),
                        "sudo", user.path("sudo"),
                        "ssh_authorized_keys", user.path("sshAuthorizedKeys")))
                .toList();
    }

    private ObjectNode clusterConfiguration() {
        var document = document("ClusterConfiguration");
        document.setAll(config.withObject("/spec/clusterConfiguration").deepCopy());
        return document.put("clusterName", Meta.name(cluster))
                .put("controlPlaneEndpoint", endpoint())
                .put("kubernetesVersion", machine.at("/spec/version").asText())
                .set(
                        "networking",
                        Json.of(
                                "dnsDomain", "cluster.local",
                                "podSubnet", blocks("pods"),
                                "serviceSubnet", blocks("services")));
    }

    private ObjectNode initConfiguration() {
        var document = document("InitConfiguration");
        document.set("localAPIEndpoint", Json.of());
        document.setAll(config.withObject("/spec/initConfiguration").deepCopy());
        return document;
    }

    private ObjectNode joinConfiguration(String token) {
        var document = document("JoinConfiguration");
        if (controlPlane()) {
            document.set("controlPlane", Json.of("localAPIEndpoint", Json.of()));
        }
        document.set(
                "discovery",
                Json.of(
                        "bootstrapToken",
                        Json.of("apiServerEndpoint", endpoint(), "token", token, "unsafeSkipCAVerification", true)));
        document.setAll(config.withObject("/spec/joinConfiguration").deepCopy());
        return document;
    }

    private static ObjectNode document(String kind) {
        return Json.of("apiVersion", "kubeadm.k8s.io/v1beta4", "kind", kind);
    }

    private String endpoint() {
        var endpoint = cluster.at("/spec/controlPlaneEndpoint");
        return endpoint.path("host").asText() + ":" + endpoint.path("port").asInt(6443);
    }

    private String blocks(String network) {
        return cluster.at("/spec/clusterNetwork")
                .path(network)
                .at("/cidrBlocks/0")
                .asText();
    }

    private boolean controlPlane() {
        return Meta.labelled(machine, Capi.CONTROL_PLANE);
    }
}

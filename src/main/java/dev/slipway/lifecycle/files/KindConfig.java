package dev.slipway.lifecycle.files;

import dev.slipway.lifecycle.release.Release;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.util.Map;

/// What kind is told of the bootstrap cluster (EKS Anywhere: pkg/executables/config/kind.yaml).
public final class KindConfig {

    private static final String AUDIT_POLICY = """
            apiVersion: audit.k8s.io/v1
            kind: Policy
            rules:
            - level: None
              userGroups: [system:nodes]
              verbs: [get, list, watch]
            - level: Metadata
              resources:
              - group: ""
                resources: [secrets, configmaps, tokenreviews]
            - level: Request
              verbs: [create, update, patch, delete]
            - level: Metadata
            """;

    private static final String CONFIG = """
            kind: Cluster
            apiVersion: kind.x-k8s.io/v1alpha4
            networking:
              podSubnet: "${pods}"
              serviceSubnet: "${services}"
            kubeadmConfigPatches:
            - |
              kind: ClusterConfiguration
              dns:
                type: CoreDNS
                imageRepository: ${corednsRepository}
                imageTag: ${corednsTag}
              etcd:
                local:
                  imageRepository: ${etcdRepository}
                  imageTag: ${etcdTag}
              imageRepository: ${repository}
              kubernetesVersion: ${version}
              apiServer:
                extraArgs:
                  audit-policy-file: /etc/kubernetes/policies/audit-policy.yaml
                  audit-log-path: /var/log/kubernetes/api-audit.log
                  audit-log-maxage: "30"
                  audit-log-maxbackup: "10"
                  audit-log-maxsize: "512"
                extraVolumes:
                - name: audit-policies
                  hostPath: /etc/kubernetes/policies
                  mountPath: /etc/kubernetes/policies
                  readOnly: true
                  pathType: DirectoryOrCreate
                - name: audit-logs
                  hostPath: /var/log/kubernetes
                  mountPath: /var/log/kubernetes
                  readOnly: false
                  pathType: DirectoryOrCreate
            - |
              kind: KubeletConfiguration
              failCgroupV1: false
            nodes:
            - role: control-plane
              extraMounts:
              - hostPath: "${policy}"
                containerPath: /etc/kubernetes/policies/audit-policy.yaml
                readOnly: true
              extraPortMappings:
            ${ports}""";

    private static final String PORT = """
              - containerPort: %1$d
                hostPort: %1$d
                listenAddress: 0.0.0.0
                protocol: TCP
            """;

    private KindConfig() {}

    /// Writes the configuration and the audit policy it mounts.
    public static void write(ClusterFolder folder, ClusterSpec spec, Release release) throws IOException {
        AtomicFile.write(folder.auditPolicy(), AUDIT_POLICY);
        AtomicFile.write(folder.kindConfig(), text(folder, spec, release));
    }

    static String text(ClusterFolder folder, ClusterSpec spec, Release release) throws IOException {
        var coredns = Image.of(release.distroImage("coredns-image"));
        var etcd = Image.of(release.distroImage("etcd-image"));
        var apiServer = Image.of(release.distroImage("kube-apiserver-image"));
        var values = Map.of(
                "pods", spec.network().pods(),
                "services", spec.network().services(),
                "corednsRepository", coredns.parent(),
                "corednsTag", coredns.tag(),
                "etcdRepository", etcd.parent(),
                "etcdTag", etcd.tag(),
                "repository", apiServer.parent(),
                "version", apiServer.tag(),
                "policy", folder.auditPolicy().toString(),
                "ports", PORT.formatted(42113) + PORT.formatted(50051) + PORT.formatted(7172));
        var text = CONFIG;
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}

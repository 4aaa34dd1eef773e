package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The example cluster `ml-forge`: three machines of the control plane, four workers and a spare.
final class ForgeWorkspace {

    static final String NAME = "ml-forge";

    private ForgeWorkspace() {}

    static List<ObjectNode> configuration() {
        return List.of(cluster(), datacenter(), machineConfig("ml-forge-cp", "forge-cp"), workers(), bundles());
    }

    static ObjectNode cluster() {
        return yaml("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: Cluster
                metadata:
                  name: ml-forge
                  namespace: default
                  annotations:
                    anywhere.eks.amazonaws.com/managed-by-cli: "true"
                    anywhere.eks.amazonaws.com/tinkerbell-bootstrap-ip: 10.40.0.2
                spec:
                  kubernetesVersion: "1.36"
                  clusterNetwork:
                    cniConfig: {cilium: {}}
                    pods: {cidrBlocks: [192.168.0.0/16]}
                    services: {cidrBlocks: [10.96.0.0/12]}
                  controlPlaneConfiguration:
                    count: 3
                    endpoint: {host: 10.40.0.10}
                    machineGroupRef: {kind: TinkerbellMachineConfig, name: ml-forge-cp}
                  datacenterRef: {kind: TinkerbellDatacenterConfig, name: ml-forge}
                  managementCluster: {name: ml-forge}
                  workerNodeGroupConfigurations:
                  - name: md-gpu
                    count: 4
                    machineGroupRef: {kind: TinkerbellMachineConfig, name: ml-forge-md}
                """);
    }

    static ObjectNode datacenter() {
        return yaml("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: TinkerbellDatacenterConfig
                metadata: {name: ml-forge, namespace: default}
                spec:
                  tinkerbellIP: 10.40.0.11
                  osImageURL: http://10.40.0.2:8080/ubuntu-2204-kube-1-36.gz
                """);
    }

    static ObjectNode workers() {
        return machineConfig("ml-forge-md", "forge-worker");
    }

    static void rack(LabCluster cluster, List<String> names, String type) {
        names.forEach(name -> {
            var hardware = Json.object(Eksa.HARDWARE, Eksa.NAMESPACE, name);
            Meta.label(hardware, "type", type);
            cluster.objects().create(hardware);
            cluster.objects().create(Json.object(Eksa.BMC_MACHINE, Eksa.NAMESPACE, "bmc-" + name));
        });
    }

    static List<ObjectNode> cilium() {
        return List.of(
                Json.object(new Kind("apps/v1", "DaemonSet"), "kube-system", "cilium"),
                Json.object(new Kind("apps/v1", "Deployment"), "kube-system", "cilium-operator"));
    }

    private static ObjectNode machineConfig(String name, String type) {
        var machineConfig = yaml("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: TinkerbellMachineConfig
                metadata: {namespace: default}
                spec:
                  osFamily: ubuntu
                  users:
                  - name: ec2-user
                    sshAuthorizedKeys: [ssh-rsa AAAA]
                """);
        machineConfig.withObject("/metadata").put("name", name);
        machineConfig.withObject("/spec/hardwareSelector").put("type", type);
        return machineConfig;
    }

    private static ObjectNode bundles() {
        return yaml("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: Bundles
                metadata: {name: bundles-1, namespace: eksa-system}
                spec:
                  number: 1
                  versionsBundles:
                  - kubeVersion: "1.36"
                    eksD: {name: kubernetes-1-36-eks-16, kubeVersion: v1.36.2}
                """);
    }

    private static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

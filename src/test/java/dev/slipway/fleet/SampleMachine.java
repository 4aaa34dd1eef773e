package dev.slipway.fleet;

/// One machine of the sample fleet: a host, the Machine of Cluster API that has it, and an address; as YAML, the
/// objects
/// that stand for it.
record SampleMachine(String host, String name, String address) {

    /// Reads `host/machine/address`.
    static SampleMachine of(String text) {
        var parts = text.split("/");
        return new SampleMachine(parts[0], parts[1], parts[2]);
    }

    String machine(String cluster, String label, String version, String os) {
        return """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Machine
                metadata:
                  name: %2$s
                  creationTimestamp: "%5$s"
                  labels: {cluster.x-k8s.io/cluster-name: %1$s, %3$s}
                spec: {clusterName: %1$s, version: %4$s-eks-1, infrastructureRef: {name: %2$s}}
                status:
                  phase: Running
                  nodeRef: {name: %6$s}
                  nodeInfo: {osImage: "%8$s", kernelVersion: 6.8.0-71, containerRuntimeVersion: "containerd://2.1.4"}
                  conditions:
                  %7$s
                """.formatted(
                        cluster,
                        name,
                        label,
                        version,
                        SampleCluster.LONG_AGO,
                        host,
                        SampleCluster.conditions(
                                SampleCluster.LONG_AGO,
                                "Ready",
                                "Available",
                                "NodeReady",
                                "NodeHealthy",
                                "HealthCheckSucceeded",
                                "InfrastructureReady",
                                "BootstrapConfigReady",
                                "UpToDate"),
                        os);
    }

    String node(String label, String version, String os) {
        return """
                metadata:
                  name: %s
                  creationTimestamp: "%s"
                  labels: {%s}
                status:
                  allocatable: {cpu: "32", memory: 128Gi}
                  addresses: [{type: InternalIP, address: %s}]
                  nodeInfo: {kubeletVersion: %s-eks-1, osImage: "%s", kernelVersion: 6.8.0-71, containerRuntimeVersion: "containerd://2.1.4"}
                  conditions:
                  %s
                """.formatted(
                        host,
                        SampleCluster.LONG_AGO,
                        label,
                        address,
                        version,
                        os,
                        SampleCluster.conditions(SampleCluster.LONG_AGO, "Ready"));
    }

    String hardware(String labels) {
        return """
                metadata:
                  name: %1$s
                  labels: {%3$s}
                  annotations: {tinkerbell.org/agent-attributes: '{"product":{"name":"PowerEdge R660"}}'}
                spec:
                  bmcRef: {name: bmc-%1$s}
                  disks: [{device: /dev/nvme0n1}]
                  interfaces: [{dhcp: {hostname: %1$s, mac: "f4:02:70:b6:31:5c", ip: {address: %2$s}}}]
                """.formatted(host, address, labels);
    }

    String bmc() {
        return """
                metadata: {name: bmc-%s}
                spec: {connection: {host: %s}}
                status: {powerState: "on", conditions: [{type: Contactable, status: "True"}]}
                """.formatted(host, address.replaceFirst("10\\.20\\.0\\.", "10.20.8."));
    }
}

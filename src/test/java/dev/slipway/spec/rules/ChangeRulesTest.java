package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.ChangedCluster.spec;
import static dev.slipway.spec.rules.ChangedCluster.update;
import static dev.slipway.spec.rules.ChangedCluster.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may change of an existing cluster: one line of a specification without fault is another, EKS Anywhere's text
/// follows.
class ChangeRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"tinkerbell.yaml", "vsphere.yaml", "cloudstack.yaml", "nutanix.yaml", "snow.yaml", "docker.yaml"
            })
    void whatStaysMayStay(String file) {
        assertThat(upgrade(spec(file), spec(file))).isEmpty();
        assertThat(update(spec(file), spec(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the Cluster
            docker.yaml     | name: desk\\nspec:\\n  kub  | name: desk-2\\nspec:\\n  kub        | cluster name is immutable. previous name desk, new name desk-2
            docker.yaml     | name: desk\\nspec:\\n  kub  | name: desk\\n  namespace: n\\nspec:\\n  kub | cluster namespace is immutable
            docker.yaml     | name: desk\\n  management | name: desk-2\\n  management       | spec.dataCenterRef.name is immutable
            nutanix.yaml    | host: 10.20.0.10         | host: 10.20.0.11                  | spec.controlPlaneConfiguration.endpoint is immutable
            cloudstack.yaml | host: 172.20.0.10:6443   | host: 172.20.0.10:6444            | spec.controlPlaneConfiguration.endpoint is immutable
            nutanix.yaml    | - 192.168.0.0/16         | - 172.16.0.0/16                   | spec.clusterNetwork.Pods is immutable
            nutanix.yaml    | - 10.96.0.0/12           | - 10.97.0.0/16                    | spec.clusterNetwork.Services is immutable
            nutanix.yaml    | cniConfig:               | dns: {resolvConf: {path: /etc/r}}\\n    cniConfig: | spec.clusterNetwork.DNS is immutable
            docker.yaml     | kindnetd: {}             | cilium: {}                        | spec.clusterNetwork.CNI/CNIConfig is immutable
            docker.yaml     | managementCluster:       | proxyConfiguration: {httpProxy: '10.0.0.1:80', httpsProxy: '10.0.0.1:80'}\\n  managementCluster: | spec.proxyConfiguration is immutable
            docker.yaml     | managementCluster:       | externalEtcdConfiguration: {count: 1}\\n  managementCluster: | adding or removing external etcd during upgrade is not supported
            docker.yaml     | managementCluster:\\n    name: desk | managementCluster:\\n    name: other | management flag is immutable
            docker.yaml     | managementCluster:\\n    name: desk | managementCluster: {}   | management cluster name is immutable
            docker.yaml     | managementCluster:       | etcdEncryption: []\\n  managementCluster: | etcdEncryption is currently not supported for the current provider: DockerDatacenterConfig
            # versions
            docker.yaml     | "1.34"                   | "1.36"                            | `spec: Invalid value: "1.36": only +1 minor version skew is supported, minor version skew detected 2`
            docker.yaml     | "1.34"                   | "1.33"                            | `spec: Invalid value: "1.33": kubernetes version downgrade is not supported (1.34) -> (1.33)`
            docker.yaml     | "1.34"                   | latest                            | `spec: Invalid value: "latest": parsing comparison version: could not parse "latest" as version`
            docker.yaml     | name: md-0               | name: md-0\\n    kubernetesVersion: "1.33" | `spec.WorkerNodeConfiguration.kubernetesVersion: Invalid value: "1.33": kubernetes version downgrade is not supported (1.34) -> (1.33)`
            docker.yaml     | name: md-0               | name: md-1\\n    kubernetesVersion: "1.31" | `spec.kubernetesVersion: Invalid value: "1.34": cluster level minor version must be within 2 versions greater than worker node group version: 1.31`
            docker.yaml     | name: md-0               | name: md-0\\n    kubernetesVersion: "1.35" | `spec.kubernetesVersion: Invalid value: "1.34": cluster level minor version must be within 2 versions greater than worker node group version: 1.35`
            # bare metal
            tinkerbell.yaml | name: ml-forge-cp        | name: ml-forge-gpu                | control plane machine config reference is immutable
            tinkerbell.yaml | name: ml-forge-gpu       | name: ml-forge-cp                 | md-gpu: worker node group machine config reference is immutable
            tinkerbell.yaml | osFamily: ubuntu         | osFamily: redhat                  | spec.osFamily is immutable. Previous value ubuntu,   New value redhat
            tinkerbell.yaml | name: ec2-user           | name: root                        | spec.Users[0].Name is immutable. Previous value ec2-user,   New value root
            tinkerbell.yaml | tinkerbellIP: 10.40.0.11 | tinkerbellIP: 10.40.0.12          | spec.tinkerbellIP is immutable; previous = 10.40.0.11, new = 10.40.0.12
            tinkerbell.yaml | tinkerbellIP: 10.40.0.11 | tinkerbellIP: 10.40.0.11\\n  hookImagesURLPath: http://a | spec.hookImagesURLPath is immutable. previous = , new = http://a
            # vSphere
            vsphere.yaml    | server: vcenter.example.com | server: other                  | spec.server is immutable. Previous value vcenter.example.com, new value other
            vsphere.yaml    | network: VM Network      | network: Other                    | spec.network is immutable. Previous value /dc1/network/VM Network, new value /dc1/network/Other
            vsphere.yaml    | diskGiB: 25              | diskGiB: 25\\n  storagePolicyName: gold | spec.storagePolicyName is immutable. Previous value , new value gold
            vsphere.yaml    | osFamily: ubuntu         | osFamily: redhat                  | spec.osFamily is immutable. Previous value ubuntu, new value redhat
            vsphere.yaml    | [ssh-ed25519 AAAA etcd]  | ['']                              | fjord-etcd VSphereMachineConfig is invalid: it should contain at least one SSH key
            # CloudStack
            cloudstack.yaml | name: zone1              | name: zone9                       | spec.availabilityZone.az-1: Forbidden: availabilityZone is immutable
            cloudstack.yaml | affinity: anti           | affinity: pro                     | `spec.affinity: Invalid value: "pro": field is immutable`
            cloudstack.yaml | affinityGroupIds: [d7a3] | affinityGroupIds: [d7a4]          | spec.affinityGroupIdsMutated: Invalid value: field is immutable
            # Nutanix
            nutanix.yaml    | count: 3\\n    endpoint   | count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}}\\n    endpoint | failed setup and validations: upgrade rollout strategy customization is not supported for nutanix provider
            """)
    void theUpgradeCommandRefuses(String file, String before, String after, String expected) {
        assertThat(upgrade(spec(file), spec(file).with(before, after))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            docker.yaml     | "1.34"                    | "1.35"
            docker.yaml     | count: 1\\n    name: md-0  | count: 5\\n    name: md-0
            nutanix.yaml    | vcpuSockets: 4            | vcpuSockets: 8
            nutanix.yaml    | cilium: {}                | cilium: {policyEnforcementMode: always}
            cloudstack.yaml | host: 172.20.0.10:6443    | host: 172.20.0.10
            tinkerbell.yaml | platform@ams              | other@ams
            snow.yaml       | ipEnd: 10.30.0.30         | ipEnd: 10.30.0.31
            """)
    void theUpgradeCommandTakes(String file, String before, String after) {
        assertThat(upgrade(spec(file), spec(file).with(before, after))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            docker.yaml     | managementCluster:\\n    name: desk | managementCluster:\\n    name: other | spec.managementCluster.other: Forbidden: field is immutable {other}
            docker.yaml     | name: desk\\n  management | name: desk-2\\n  management      | spec.datacenterRef: Forbidden: field is immutable {DockerDatacenterConfig desk-2}
            nutanix.yaml    | host: 10.20.0.10         | host: 10.20.0.11                  | spec.ControlPlaneConfiguration.endpoint: Forbidden: field is immutable &{10.20.0.11}
            nutanix.yaml    | - 192.168.0.0/16         | - 172.16.0.0/16                   | spec.clusterNetwork.pods: Forbidden: field is immutable
            nutanix.yaml    | - 10.96.0.0/12           | - 10.97.0.0/16                    | spec.clusterNetwork.services: Forbidden: field is immutable
            nutanix.yaml    | cniConfig:               | dns: {resolvConf: {path: /etc/r}}\\n    cniConfig: | spec.clusterNetwork.dns: Forbidden: field is immutable
            nutanix.yaml    | cniConfig:               | nodes: {cidrMaskSize: 25}\\n    cniConfig: | spec.clusterNetwork.nodes: Forbidden: field is immutable
            docker.yaml     | managementCluster:       | proxyConfiguration: {httpProxy: '10.0.0.1:80', httpsProxy: '10.0.0.1:80'}\\n  managementCluster: | spec.ProxyConfiguration: Forbidden: field is immutable
            docker.yaml     | managementCluster:       | externalEtcdConfiguration: {count: 1}\\n  managementCluster: | spec.externalEtcdConfiguration: Forbidden: cannot switch from stacked to external etcd topology
            nutanix.yaml    | externalEtcdConfiguration: | others:                         | spec.externalEtcdConfiguration: Forbidden: cannot switch from external to stacked etcd topology
            docker.yaml     | managementCluster:       | etcdEncryption: []\\n  managementCluster: | etcdEncryption is currently not supported for the provider: DockerDatacenterConfig
            tinkerbell.yaml | workload: training       | workload: rendering               | spec.WorkerNodeConfiguration.labels: Forbidden: field is immutable map[workload:rendering]
            tinkerbell.yaml | count: 3                 | count: 3\\n    labels: {c: d, a: b} | spec.ControlPlaneConfiguration.labels: Forbidden: field is immutable map[a:b c:d]
            tinkerbell.yaml | count: 3                 | count: 3\\n    taints: [{key: a, effect: NoSchedule}] | spec.ControlPlaneConfiguration.taints: Forbidden: field is immutable [{a  NoSchedule <nil>}]
            tinkerbell.yaml | sshAuthorizedKeys:       | others:                           | spec.Users[0].SshAuthorizedKeys: Forbidden: field is immutable
            tinkerbell.yaml | osFamily: ubuntu         | osFamily: redhat                  | spec.OSFamily: Forbidden: field is immutable
            tinkerbell.yaml | tinkerbellIP: 10.40.0.11 | tinkerbellIP: 10.40.0.12          | spec.tinkerbellIP: Forbidden: field is immutable
            vsphere.yaml    | server: vcenter.example.com | server: other                  | spec.server: Forbidden: field is immutable
            vsphere.yaml    | osFamily: ubuntu         | osFamily: redhat                  | spec.osFamily: Forbidden: field is immutable
            nutanix.yaml    | endpoint: prism          | endpoint: prisma                  | spec.endpoint: Forbidden: field is immutable
            nutanix.yaml    | credentialRef:           | others:                           | spec.credentialRef: Forbidden: credentialRef cannot be removed from an existing NutanixDatacenterConfig
            nutanix.yaml    | bootType: uefi           | bootType: legacy                  | spec.bootType: Forbidden: field is immutable
            nutanix.yaml    | name: subnet-1           | name: subnet-9                    | spec.Subnet: Forbidden: field is immutable
            nutanix.yaml    | vcpuSockets: 2           | vcpuSockets: 3                    | spec.vCPUSockets: Forbidden: field is immutable
            nutanix.yaml    | memorySize: 4Gi          | memorySize: 5Gi                   | spec.memorySize: Forbidden: field is immutable
            snow.yaml       | ipEnd: 10.30.0.30        | ipEnd: 10.30.0.31                 | spec.pools: Forbidden: field is immutable
            """)
    void theApiServerRefuses(String file, String before, String after, String expected) {
        assertThat(update(spec(file), spec(file).with(before, after))).anyMatch(text -> text.startsWith(expected));
    }

    @Test
    void whatIsFalseMayBeWritten() {
        var spec = spec("tinkerbell.yaml");

        assertThat(update(spec, spec.with("tinkerbellIP:", "skipLoadBalancerDeployment: false\\n  tinkerbellIP:")))
                .isEmpty();
    }

    @Test
    void whomAnAwsIdentityIsMappedToMayChange() {
        var iam = """
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: AWSIamConfig
                metadata:
                  name: desk
                spec:
                  awsRegion: a
                  backendMode: [EKSConfigMap]
                """;
        var spec = spec("docker.yaml")
                .with(
                        "managementCluster:",
                        "identityProviderRefs: [{kind: AWSIamConfig, name: desk}]\\n  managementCluster:");

        assertThat(update(spec.and(iam), spec.and(iam + "  mapUsers: [{userARN: a, username: b, groups: [c]}]\n")))
                .isEmpty();
        assertThat(update(spec.and(iam), spec.and(iam.replace("awsRegion: a", "awsRegion: b"))))
                .containsExactly("AWSIamConfig: Forbidden: config is immutable");
    }

    @ParameterizedTest
    @CsvSource({"default-az-0, false", "10f4ad3b-7d9f-4d0e-9b8a-1f2e3d4c5b6a, true"})
    void zonesOfTheOldFormGetTheirNamesFromTheCluster(String name, boolean allowed) {
        var old = spec("cloudstack.yaml")
                .with("name: az-1", "name: default-az-0")
                .with("name: az-2", "name: default-az-1");
        var renamed = old.with("name: default-az-0", "name: " + name)
                .with("name: default-az-1", "name: 20f4ad3b-7d9f-4d0e-9b8a-1f2e3d4c5b6a")
                .with("network:\\n        name: net1", "network:\\n        name: net9");

        assertThat(update(old, renamed).isEmpty()).isEqualTo(allowed);
    }
}

package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may change of an existing cluster: one line of a specification without fault is another, EKS Anywhere's text
/// follows.
class ChangeRulesTest {

    private static final String BARE_METAL = "../../../../examples/amsterdam/ml-forge.yaml";

    private static ChangedSpec spec(String file) {
        return ChangedSpec.of(file.equals("tinkerbell.yaml") ? BARE_METAL : file);
    }

    private static List<String> upgrade(ChangedSpec before, ChangedSpec after) {
        return texts(ChangeValidation.ofUpgrade(before.file(), after.file(), Map.of()));
    }

    private static List<String> update(ChangedSpec before, ChangedSpec after) {
        return texts(ChangeValidation.ofUpdate(before.file(), after.file(), Map.of()));
    }

    private static List<String> texts(List<Judged> judged) {
        return judged.stream()
                .map(Judged::finding)
                .filter(Finding::blocks)
                .map(finding -> finding.upstream().orElse(finding.id()))
                .toList();
    }

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
            tinkerbell.yaml | workload: training       | workload: rendering               | spec.WorkerNodeConfiguration.labels: Forbidden: field is immutable
            tinkerbell.yaml | count: 3                 | count: 3\\n    labels: {a: b}      | spec.ControlPlaneConfiguration.labels: Forbidden: field is immutable
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            v0.25.0 | v0.26.1 | ``
            v0.24.0 | v0.26.1 | `spec.EksaVersion: Invalid value: "v0.26.1": cannot upgrade to v0.26.1 from v0.24.0: EksaVersion upgrades must have a skew of 1 minor version`
            v0.26.0 | v0.25.3 | `spec.EksaVersion: Invalid value: "v0.25.3": cannot downgrade from v0.26.0 to v0.25.3: EksaVersion upgrades must be incremental`
            v0.26.0 | v1.0.0  | `spec.EksaVersion: Invalid value: "v1.0.0": cannot upgrade to v1.0.0 from v0.26.0: EksaVersion upgrades must have a skew of 1 minor version`
            v0.26.0 | v0.19.0-dev+latest | ``
            """)
    void releasesGoUpOneByOne(String old, String next, String expected) {
        var before = spec("docker.yaml").with("managementCluster:", "eksaVersion: " + old + "\\n  managementCluster:");
        var after = before.with("eksaVersion: " + old, "eksaVersion: " + next);

        assertThat(upgrade(before, after)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void whatIsSetOnceStays() {
        var before = spec("docker.yaml").with("managementCluster:", "eksaVersion: v0.26.0\\n  managementCluster:");

        assertThat(update(before, spec("docker.yaml")))
                .singleElement()
                .asString()
                .startsWith("spec.EksaVersion: Invalid value: \"null\": field cannot be removed after setting.");
        assertThat(upgrade(before, spec("docker.yaml"))).isEmpty();
    }

    @Test
    void aVersionOfItsOwnIsNotDroppedWhileTheClusterRises() {
        var before = spec("docker.yaml").with("name: md-0", "name: md-0\\n    kubernetesVersion: \"1.34\"");
        var after = spec("docker.yaml").with("\"1.34\"", "\"1.35\"");

        assertThat(upgrade(before, after))
                .containsExactly("spec.WorkerNodeConfiguration.kubernetesVersion: Invalid value: \"1.34\": can't"
                        + " simultaneously remove worker kubernetesVersion and upgrade cluster level kubernetesVersion:"
                        + " 1.35");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: flux\\n  man     | name: other\\n  man  | once cluster.spec.gitOpsRef is set, it is immutable
            repository: repo      | repository: repo2    | fluxConfig spec.github.repository is immutable
            owner: me             | owner: you           | fluxConfig spec.github.owner is immutable
            personal: true        | personal: false      | fluxConfig spec.github.personal is immutable
            branch: main          | branch: next         | fluxConfig spec.branch is immutable
            clusterConfigPath: a  | clusterConfigPath: b | fluxConfig spec.clusterConfigPath is immutable
            systemNamespace: flux | systemNamespace: f   | fluxConfig spec.systemNamespace is immutable
            """)
    void whereTheConfigurationIsKeptStays(String before, String after, String expected) {
        var flux = spec("docker.yaml")
                .with(
                        "managementCluster:",
                        "gitOpsRef:\\n    kind: FluxConfig\\n    name: flux\\n  managementCluster:");
        flux = flux.and("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: FluxConfig
                metadata:
                  name: flux
                spec:
                  branch: main
                  clusterConfigPath: a
                  systemNamespace: flux
                  github:
                    owner: me
                    repository: repo
                    personal: true
                """);

        assertThat(upgrade(flux, flux.with(before, after))).contains(expected);
        if (before.contains(": main")) {
            assertThat(update(flux, flux.with(before, after))).contains("FluxConfig: Forbidden: config is immutable");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                        | etcdEncryption cannot be empty
            [{}, {}]                                  | etcdEncryption config is invalid, only 1 encryption config is supported currently
            [{resources: [a]}]                        | etcdEncryption[0].providers cannot be empty
            [{providers: [{}, {}]}]                   | etcdEncryption[0].providers in invalid, only 1 encryption provider is currently supported
            [{providers: [{}]}]                       | etcdEncryption[0].providers[0] is invalid: kms cannot be nil
            [{providers: [{kms: {}}]}]                | etcdEncryption[0].providers[0] is invalid: kms.name cannot be empty
            [{providers: [{kms: {name: a}}]}]         | etcdEncryption[0].providers[0] is invalid: kms.socketListenAddress cannot be empty
            [{providers: [{kms: {name: a, socketListenAddress: 'tcp://b'}}]}]  | etcdEncryption[0].providers[0] is invalid: kms.socketListenAddress has unsupported scheme: tcp
            [{providers: [{kms: {name: a, socketListenAddress: 'unix:///b'}}]}] | etcdEncryption[0].resources cannot be empty
            [{providers: [{kms: {name: a, socketListenAddress: 'unix:///b'}}], resources: [secrets]}] | ``
            """)
    void anExistingClusterMayBeEncrypted(String encryption, String expected) {
        var before = spec("nutanix.yaml");
        var after = before.with("managementCluster:", "etcdEncryption: " + encryption + "\\n  managementCluster:");

        assertThat(upgrade(before, after)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void noBareMetalMachineComesOrGoesWhileAllAreReplaced() {
        var before = spec("tinkerbell.yaml");
        var upgraded = before.with("\"1.36\"", "\"1.35\"");

        assertThat(update(upgraded, before.with("count: 4", "count: 5")))
                .contains("cannot perform scale up or down during rolling upgrades. Previous worker node count 4");
        assertThat(update(upgraded, before.with("count: 3", "count: 5")))
                .contains(
                        "cannot perform scale up or down during rolling upgrades. Previous control plane node count 3");
        assertThat(update(upgraded, before.with("name: md-gpu", "name: md-new")))
                .contains("cannot perform scale up or down during rolling upgrades. Please remove the new worker node"
                        + " group md-new");
    }

    @Test
    void theDefaultNamespaceNeedsNoName() {
        var before = spec("docker.yaml");
        var named = before.with("name: desk\\nspec:\\n  kub", "name: desk\\n  namespace: default\\nspec:\\n  kub")
                .with("name: desk\\nspec: {}", "name: desk\\n  namespace: default\\nspec: {}");

        assertThat(upgrade(before, named)).isEmpty();
        assertThat(upgrade(named, before)).isEmpty();
    }

    @Test
    void whatIsPausedMayChange() {
        var paused = spec("nutanix.yaml")
                .with(
                        "name: echo\\nspec:\\n  endpoint",
                        "name: echo\\n  annotations: {anywhere.eks.amazonaws.com/paused: \"true\"}\\nspec:\\n  endpoint");

        assertThat(update(paused, paused.with("endpoint: prism", "endpoint: prisma")))
                .isEmpty();
    }

    @Test
    void allZonesCannotBeNew() {
        var before = spec("cloudstack.yaml");

        assertThat(upgrade(before, before.with("name: az-1", "name: az-3").with("name: az-2", "name: az-4")))
                .containsExactly("at least one AvailabilityZone must be shared between new and old"
                        + " CloudStackDatacenterConfig specs");
        assertThat(upgrade(before, before.with("name: az-1", "name: az-3"))).isEmpty();
    }

    @Test
    void theAwsIdentityProviderStays() {
        var before = spec("docker.yaml")
                .with(
                        "managementCluster:",
                        "identityProviderRefs:\\n  - kind: AWSIamConfig\\n    name: aws\\n  managementCluster:");
        before = before.and("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: AWSIamConfig
                metadata:
                  name: aws
                spec:
                  awsRegion: eu-central-1
                  backendMode: [CRD]
                """);

        assertThat(upgrade(before, before.with("eu-central-1", "eu-west-1")))
                .containsExactly("aws iam identity provider is immutable");
        assertThat(update(before, before.with("eu-central-1", "eu-west-1")))
                .containsExactly("AWSIamConfig: Forbidden: config is immutable");
        assertThat(upgrade(before, spec("docker.yaml"))).isEmpty();
    }

    @Test
    void thePasswordOfAProxyIsNotRepeated() {
        var proxy =
                "proxyConfiguration: {httpProxy: 'http://a:hunter2@10.0.0.1:80', httpsProxy: 'http://a:hunter2@10.0.0.1:80'}";
        var before = spec("docker.yaml").with("managementCluster:", proxy + "\\n  managementCluster:");

        var judged =
                ChangeValidation.ofUpgrade(before.file(), spec("docker.yaml").file(), Map.of());

        assertThat(judged).isNotEmpty();
        assertThat(judged.toString()).doesNotContain("hunter2");
    }
}

package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.ChangedCluster.spec;
import static dev.slipway.spec.rules.ChangedCluster.update;
import static dev.slipway.spec.rules.ChangedCluster.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may change of an existing cluster where more than a line decides it.
class ChangeCasesTest {

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

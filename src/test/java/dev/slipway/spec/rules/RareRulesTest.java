package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules few specifications meet: of Git and sign-in, and where two parts of a specification do not go together.
class RareRulesTest {

    private static final Path PATH = Path.of("examples/amsterdam/ml-forge.yaml");
    private static final String VERSION = "  kubernetesVersion: \"1.36\"\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                                | must specify a provider. Valid options are git and github
            {github: {owner: a, repository: b}, git: {repositoryUrl: 'ssh://a'}}              | must specify only one provider
            {github: {owner: a, repository: b c}}                                             | `b c is not a valid git repository name, name can contain only letters, digits, '_', '-' and '.'`
            {branch: a-b/c, github: {owner: a, repository: b}}                                | a-b/c is not a valid git branch name, please check with this documentation https://git-scm.com/docs/git-check-ref-format for valid git branch names
            {branch: m, git: {repositoryUrl: 'ssh://a', sshKeyAlgorithm: rsa}}                | m is not a valid git branch name, please check with this documentation https://git-scm.com/docs/git-check-ref-format for valid git branch names
            """)
    void aRepositoryOfFluxHasOneProviderAndProperNames(String spec, String expected) throws IOException {
        var flux = forge().with(VERSION, VERSION + "  gitOpsRef: {kind: FluxConfig, name: flux}\n")
                .and(document("FluxConfig", "flux", spec));

        assertThat(flux.errors()).anySatisfy(error -> assertThat(error).endsWith(expected));
    }

    @Test
    void aBranchMayHaveAFolder() throws IOException {
        var flux = forge().with(VERSION, VERSION + "  gitOpsRef: {kind: FluxConfig, name: flux}\n")
                .and(document("FluxConfig", "flux", "{branch: feature/x-1, github: {owner: a, repository: b}}"));

        assertThat(flux.errors()).isEmpty();
    }

    @Test
    void onlyOneClaimIsRequired() throws IOException {
        var oidc = forge().with(VERSION, VERSION + "  identityProviderRefs: [{kind: OIDCConfig, name: sso}]\n")
                .and(document(
                        "OIDCConfig",
                        "sso",
                        "{clientId: a, issuerUrl: 'https://a', requiredClaims: [{claim: a, value: b}, {claim: c,"
                                + " value: d}]}"));

        assertThat(oidc.alone("OIDCConfig"))
                .singleElement()
                .asString()
                .contains("spec.requiredClaims: Invalid value: ")
                .endsWith(": only one OIDConfig requiredClaim is supported at this time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iam   |   |
            other |   | AWSIamConfig retrieved with name other does not match name (iam) specified in identityProviderRefs
            iam   | a | AWSIamConfig and Cluster objects must have the same namespace specified
            """)
    void anIdentityIsTheOneItsClusterMeans(String name, String namespace, String expected) throws IOException {
        var iam = forge().with(VERSION, VERSION + "  identityProviderRefs: [{kind: AWSIamConfig, name: iam}]\n")
                .and(document("AWSIamConfig", name, "{awsRegion: a, backendMode: [CRD]}")
                        .replace("metadata:", "metadata:\n  namespace: " + namespace));

        var texts = NamedChecks.asked("awsiam", iam.file(), Map.of()).orElseThrow().stream()
                .map(judged -> judged.finding().upstream().orElse(""));

        assertThat(texts).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ml-forge-cp  | control plane configuration machine
            ml-forge-gpu | worker node group configuration machine group
            """)
    void bareMetalMissesAMachineConfigTwice(String name, String whose) throws IOException {
        var missing = forge().with("      name: " + name + "\n", "      name: other\n");

        assertThat(missing.create())
                .startsWith("some machine configs (other) referenced in cluster config are not provided")
                .contains(whose + " ref: missing machine config ref: kind=TinkerbellMachineConfig; name=other");
        assertThat(missing.errors())
                .containsOnlyOnce("TinkerbellMachineConfig other not found")
                .doesNotContain(whose + " ref: missing machine config ref: kind=TinkerbellMachineConfig; name=other");
    }

    @Test
    void documentsAreAskedInTurnWhatTheyAre() throws IOException {
        var spec = forge().with("kind: Cluster", "kind: Clusters")
                .and("kind: OIDCConfig\nspec: none\n")
                .and(document("AWSIamConfig", "iam", "none"));

        var texts = NamedChecks.asked("config", spec.file(), Map.of()).orElseThrow().stream()
                .map(judged -> judged.finding().upstream().orElse(""));

        assertThat(texts)
                .containsExactly(
                        "apiVersion not set for Kind: OIDCConfig",
                        "error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct"
                                + " field OIDCConfig.spec of type v1alpha1.OIDCConfigSpec",
                        "error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct"
                                + " field AWSIamConfig.spec of type v1alpha1.AWSIamConfigSpec",
                        "no Cluster found in manifest");
    }

    @Test
    void aGitOpsConfigIsJudgedAsFluxConfigToo() throws IOException {
        var gitOps = forge().with(VERSION, VERSION + "  gitOpsRef: {kind: GitOpsConfig, name: own}\n")
                .and(document("GitOpsConfig", "own", "{flux: {github: {owner: a}}}"));

        var texts = NamedChecks.asked("config", gitOps.file(), Map.of()).orElseThrow().stream()
                .map(judged -> judged.finding().upstream().orElse(""));

        assertThat(texts)
                .containsExactly(
                        "'repository' is not set or empty in gitOps.flux; repository is a required field",
                        "'repository' is not set or empty in githubProviderConfig; repository is a required field");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                cniConfig:\\n      cilium: {} |     cni: calico                                         | validating cniConfig: no cni plugin specified
              kubernetesVersion: "1.36"        |   kubernetesVersion: "1.36"\\n  registryMirrorConfiguration: {port: 443} | no value set for RegistryMirrorConfiguration.Endpoint
            """)
    void aClusterNamesWhatThereIs(String before, String after, String expected) throws IOException {
        assertThat(forge().with(before, after).errors())
                .anySatisfy(error -> assertThat(error).endsWith(expected));
    }

    @Test
    void bottlerocketTrustsNoMirrorBlindly() throws IOException {
        var insecure = forge().with(
                        VERSION,
                        VERSION + "  registryMirrorConfiguration: {endpoint: 10.40.0.9, insecureSkipVerify: true}\n")
                .with("osFamily: ubuntu", "osFamily: bottlerocket")
                .with("osFamily: ubuntu", "osFamily: bottlerocket");

        assertThat(command(insecure)).containsExactly("InsecureSkipVerify is not supported for bottlerocket");
        assertThat(command(insecure.with("insecureSkipVerify: true", "insecureSkipVerify: false")))
                .isEmpty();
    }

    @Test
    void bottlerocketResolvesNamesAtAddresses() throws IOException {
        var settings =
                "\n  hostOSConfiguration: {bottlerocketConfiguration: {kubernetes: {clusterDNSIPs: [10.96.0.10, dns]}}}";
        var named = forge().with("osFamily: ubuntu", "osFamily: bottlerocket" + settings)
                .with("osFamily: ubuntu", "osFamily: bottlerocket");

        assertThat(named.errors())
                .anySatisfy(
                        error -> assertThat(error)
                                .endsWith(
                                        "IP address [dns] in BottlerocketConfiguration.Kubernetes.ClusterDNSIPs is not a valid IP"))
                .noneMatch(error -> error.contains("[10.96.0.10]"));
    }

    @Test
    void whatScalesByItselfIsNotUpgradedInPlace() throws IOException {
        var scaling = forge().with("count: 3", "count: 3\n    upgradeRolloutStrategy: {type: InPlace}")
                .with(
                        "count: 4",
                        "count: 4\n    upgradeRolloutStrategy: {type: InPlace}\n"
                                + "    autoscalingConfiguration: {minCount: 1, maxCount: 5}");

        assertThat(scaling.create()).contains("austoscaler configuration not supported with InPlace upgrades");
    }

    @Test
    void anInPlaceUpgradeLeavesNoEtcdBehind() {
        var inPlace = ChangedSpec.of("vsphere.yaml")
                .with(
                        "controlPlaneConfiguration:",
                        "controlPlaneConfiguration:\\n    upgradeRolloutStrategy: {type: InPlace}");
        var allowed = Validation.of(inPlace.file(), Map.of("VSPHERE_IN_PLACE_UPGRADE", "true"));

        assertThat(allowed)
                .extracting(finding -> finding.upstream().orElse(""))
                .anySatisfy(error -> assertThat(error)
                        .endsWith("stacked etcd must be configured when performing in place upgrades"));
    }

    @Test
    void aFileHasOneClusterAndDocumentsOnly() throws IOException {
        assertThat(forge().and(forge().text()).errors()).contains("only one Cluster per yaml manifest is allowed");
        assertThat(forge().and("- apiVersion: v1\n").errors())
                .anySatisfy(error -> assertThat(error)
                        .startsWith("error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into"));
    }

    /// What the create command itself refuses.
    private static List<String> command(ChangedSpec spec) {
        return Validation.asked(Config.of(spec.file(), Map.of()), Set.of(Scope.COMMAND))
                .map(finding -> finding.upstream().orElse(finding.id()))
                .toList();
    }

    private static ChangedSpec forge() throws IOException {
        return new ChangedSpec(PATH, Files.readString(PATH));
    }

    private static String document(String kind, String name, String spec) {
        return """
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: %s
                metadata:
                  name: %s
                spec: %s
                """.formatted(kind, name, spec);
    }
}

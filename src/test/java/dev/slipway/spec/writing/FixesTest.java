package dev.slipway.spec.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.finding.Finding;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fix makes its finding go, and no other comes.
class FixesTest {

    private static final Path PATH = Path.of("cluster.yaml");
    private static final Path EXAMPLE = Path.of("examples/amsterdam/ml-forge.yaml");
    private static final Path PROVIDERS = Path.of("src/test/resources/spec");
    private static final Path CASES = Path.of("../shared/conformance/clusterconfig/invalid");
    private static final Map<String, String> SWITCHES = Map.of("API_SERVER_EXTRA_ARGS_ENABLED", "true");

    // A file, what it says, what somebody wrote instead, what is found, and what the fix makes of it where that is not
    // what it said.
    private static final String TABLE = """
            # how it is written
            example | kubernetesVersion: "1.36" | kubernetesVersoin: "1.36" | unknown-field
            example | osFamily: ubuntu | osFamly: ubuntu | ignored-field
            example | kubernetesVersion: "1.36" | kubernetesVersion: 1.30 | version-unquoted | kubernetesVersion: "1.30"
            example | count: 3 | count: "3" | wrong-type
            vsphere | insecure: false | insecure: 'false' | wrong-type
            example | kubernetesVersion: "1.36" | kubernetesVersion: "1.36"\\n  kubernetesVersion: "1.36" | key-twice
            example | osFamily: ubuntu | osFamily: ubuntu\\n  osFamily: ubuntu | key-overwritten
            example | \\n  name: ml-forge\\nspec:\\n  kub | \\n\\tname: ml-forge\\nspec:\\n\\tkub | not-yaml
            example | ---\\napiVersion: any | --- apiVersion: any | separator
            example | ---\\napiVersion: anywhere.eks.amazonaws.com/v1alpha1\\nkind: TinkerbellD | ---\\nkind: TinkerbellD | api-version-missing
            # the Cluster
            example | name: ml-forge\\nspec:\\n  kub | name: ML_Forge\\nspec:\\n  kub | cluster-name
            example | kind: TinkerbellDatacenterConfig\\n    name | kind: TinkerbelDatacenterConfig\\n    name | provider-unknown
            example | name: ml-forge-cp\\n  data | name: ml-forge-cpp\\n  data | not-found
            example | kind: TinkerbellMachineConfig\\n      name: ml-forge-cp | kind: VSphereMachineConfig\\n      name: ml-forge-cp | not-found
            example | managementCluster: | gitOpsRef: {kind: FluxConfg, name: a}\\n  managementCluster: | ref-kind | gitOpsRef: {kind: FluxConfig, name: a}\\n  managementCluster:
            flux | name: fleet} | name: fleett} | ref-unresolved
            example | name: ml-forge-gpu\\nspec | name: ml-forge-gpu\\n  namespace: gpu\\nspec | namespace
            example | count: 3 | count: 0 | control-plane-count
            example | count: 3 | count: 2 | control-plane-even
            vsphere | count: 5 | count: 0 | etcd-count | count: 3
            docker | name: md-0 | name: md-0\\n  - count: 1 | worker-name-missing | name: md-0\\n  - count: 1\\n    name: md-1
            docker | name: md-0 | name: md-0\\n  - count: 1\\n    name: md-0 | worker-name-twice | name: md-0\\n  - count: 1\\n    name: md-1
            example | kubernetesVersion: "1.36" | kubernetesVersion: "1.36.2" | kubernetes-version
            example | kubernetesVersion: "1.36" | kubernetesVersion: v1.36 | kubernetes-version
            example | managementCluster: | eksaVersion: v0.26.1\\n  bundlesRef: {name: a}\\n  managementCluster: | bundles-and-version | eksaVersion: v0.26.1\\n  managementCluster:
            example | name: ml-forge\\n  cluster | name: other\\n  packages: {controller: {tag: a}}\\n  cluster | packages-workload | name: other\\n  cluster
            example | managementCluster: | externalEtcdConfiguration: {count: 3}\\n  managementCluster: | external-etcd
            example | managementCluster: | etcdEncryption: []\\n  managementCluster: | etcd-encryption
            example | count: 3 | count: 3\\n    kubeletConfiguration: {kind: KubeletConfiguration, providerID: a} | kubelet-provider-id | count: 3\\n    kubeletConfiguration: {kind: KubeletConfiguration}
            example | controlPlaneConfiguration:\\n    count: 3 | identityProviderRefs: [{kind: OIDCConfig, name: a}]\\n  controlPlaneConfiguration:\\n    count: 3\\n    apiServerExtraArgs: {oidc-issuer-url: a} | oidc-flag | identityProviderRefs: [{kind: OIDCConfig, name: a}]\\n  controlPlaneConfiguration:\\n    count: 3
            # its networks
            example | 10.96.0.0/12 | 192.168.0.0/24 | cidrs-overlap
            example | cniConfig:\\n      cilium: {} | cni: cilium | cni-deprecated
            example | cilium: {} | cilium: | cni-missing
            example | cilium: {} | cilium: {}\\n      kindnetd: {} | cni-several
            example | cniConfig: | cni: cilium\\n    cniConfig: | cni-twice
            example | cilium: {} | kindnetd: {} | kindnetd
            example | cilium: {} | cilium: {policyEnforcementMode: Allways} | cilium-policy | cilium: {policyEnforcementMode: always}
            example | cilium: {} | cilium: {skipUpgrade: true, policyEnforcementMode: always} | cilium-skip-upgrade | cilium: {skipUpgrade: true}
            example | managementCluster: | registryMirrorConfiguration: {endpoint: a, port: "70000"}\\n  managementCluster: | mirror-port | registryMirrorConfiguration: {endpoint: a, port: "443"}\\n  managementCluster:
            example | managementCluster: | proxyConfiguration: {httpProxy: 'a:1'}\\n  managementCluster: | proxy-missing | proxyConfiguration: {httpProxy: 'a:1', httpsProxy: a:1}\\n  managementCluster:
            # rollouts
            example | count: 3 | count: 3\\n    upgradeRolloutStrategy: {type: rollingUpdate} | rollout-type | count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate}
            example | count: 3 | count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 2}} | rollout-surge | count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}}
            example | count: 4 | count: 4\\n    upgradeRolloutStrategy: {type: InPlace} | rollout-differs
            vsphere | count: 4 | count: 4\\n    upgradeRolloutStrategy: {type: InPlace} | rollout-in-place
            nutanix | count: 3 | count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}} | nutanix-rollout
            # bare metal
            example | tinkerbellIP: 10.40.0.11\\n  # Built | tinkerbellIP: 10.40.0.11\\n  hookIsoURL: http://a/b.iso\\n  isoBoot: false\\n  # Built | iso-without-boot | tinkerbellIP: 10.40.0.11\\n  hookIsoURL: http://a/b.iso\\n  isoBoot: true\\n  # Built
            example | hardwareSelector:\\n    type: forge-cp | hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: a, operator: exists}]}}]} | affinity-operator | hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: a, operator: Exists}]}}]}
            example | hardwareSelector:\\n    type: forge-cp | hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: a, operator: Exists, values: [b]}]}}]} | affinity-values | hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: a, operator: Exists}]}}]}
            example | osFamily: ubuntu | osFamily: Ubuntu | os-family
            example | type: forge-worker\\n  osFamily: ubuntu | type: forge-worker\\n  osFamily: redhat | os-family-differs
            example | osFamily: ubuntu | osFamily: ubuntu\\n  hostOSConfiguration: {bottlerocketConfiguration: {}} | bottlerocket-only
            example | count: 3 | count: 3\\n    upgradeRolloutStrategy: {type: InPlace, rollingUpdate: {maxSurge: 1}} | rollout-in-place-knobs | count: 3\\n    upgradeRolloutStrategy: {type: InPlace}
            bottles | count: 4 | count: 4\\n    upgradeRolloutStrategy: {type: InPlace} | rollout-bottlerocket
            vsphere | osFamily: ubuntu\\n  users:\\n  - name: capv | osFamily: bottlerocket\\n  users:\\n  - name: capv | bottlerocket-user | osFamily: bottlerocket\\n  users:\\n  - name: ec2-user
            flux | ecdsa | ECDSA | git-key
            # the other providers
            snow | osFamily: bottlerocket | osFamily: bottlerocket\\n  hostOSConfiguration:\\n    bottlerocketConfiguration:\\n      kubernetes:\\n        allowedUnsafeSysctls: [a, ""] | bottlerocket-empty | osFamily: bottlerocket\\n  hostOSConfiguration:\\n    bottlerocketConfiguration:\\n      kubernetes:\\n        allowedUnsafeSysctls: [a]
            vsphere | cloneMode: linkedClone | cloneMode: linkedclone | vsphere-clone-mode
            vsphere | diskGiB: 25 | diskGiB: 10 | vsphere-disk | diskGiB: 20
            vsphere | memoryMiB: 8192 | memoryMiB: 1024 | vsphere-memory | memoryMiB: 2048
            vsphere | folder: cp-folder | folder: cp-folder\\n  networks: [a] | vsphere-networks
            vsphere | resourcePool: md-pool\\n  folder: md-folder\\n  template: ubuntu-kube-1-36\\n  networks: [VM Network, Storage]\\n  cloneMode: linkedClone\\n  memoryMiB: 8192\\n  numCPUs: 2\\n  diskGiB: 25\\n  osFamily: ubuntu | resourcePool: md-pool\\n  folder: md-folder\\n  template: ubuntu-kube-1-36\\n  networks: [VM Network, Storage]\\n  cloneMode: linkedClone\\n  memoryMiB: 8192\\n  numCPUs: 2\\n  diskGiB: 25\\n  osFamily: redhat | vsphere-os-families
            docker | count: 1\\n    name | count: 1\\n    failureDomains: [a]\\n    name | failure-domains-ignored
            cloudstack | affinity: anti | affinity: Anti | cloudstack-affinity
            cloudstack | rack: "7" | rack: "7"\\n    keyboard: de | cloudstack-detail
            nutanix | bootType: uefi | bootType: UEFI | nutanix-boot
            nutanix | vcpuSockets: 4 | vcpuSockets: 1 | nutanix-too-small | vcpuSockets: 2
            nutanix | memorySize: 8Gi | memorySize: 2Gi | nutanix-too-small | memorySize: 4Gi
            nutanix | osFamily: ubuntu | osFamily: Ubuntu | os-family-of-provider
            snow | QSFP | qsfp | snow-connector
            snow | size: 8 | size: 7 | snow-volume-size
            docker | count: 1\\n  datacenterRef | count: 1\\n    endpoint: {host: 10.0.0.1}\\n  datacenterRef | docker-endpoint
            """;

    static Stream<Row> rows() {
        return TABLE.lines().filter(line -> !line.startsWith("#")).map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsObviousIsMended(Row row) throws IOException {
        var broken = SpecFile.of(PATH, row.with(row.broken()));
        var before = judged(broken);

        var finding = before.stream()
                .filter(found -> found.id().equals(row.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("found only " + before));
        var fix = Optional.ofNullable(
                        Fixes.of(broken, before, FixesTest::judged).get(finding))
                .orElseThrow(() -> new AssertionError("no fix is offered"));

        assertThat(fix.applied(broken.text())).isEqualTo(row.with(row.mended()));
        var after = judged(SpecFile.of(PATH, fix.applied(broken.text())));
        assertThat(ids(after)).hasSizeLessThan(before.size()).isSubsetOf(ids(before));
    }

    @Test
    void everyFixHasItsRow() throws IOException {
        var known = new Properties();
        try (var stream = Files.newBufferedReader(Path.of("src/main/resources/spec/fixes.properties"))) {
            known.load(stream);
        }

        assertThat(known.stringPropertyNames())
                .isEqualTo(Set.copyOf(rows().map(Row::id).toList()));
    }

    @Test
    void noFixOfTheCasesMakesAnythingWorse() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "the conformance data is not beside this working tree");
        var worse = new ArrayList<String>();
        var fixed = 0;
        for (var path : files()) {
            var file = SpecFile.read(path);
            var before = judged(file);
            for (var fix : Fixes.of(file, before, FixesTest::judged).entrySet()) {
                fixed++;
                var after = judged(SpecFile.of(path, fix.getValue().applied(file.text())));
                if (ids(after).stream().filter(fix.getKey().id()::equals).count()
                        >= ids(before).stream()
                                .filter(fix.getKey().id()::equals)
                                .count()) {
                    worse.add(path.getFileName() + " " + fix.getKey().id());
                }
            }
        }

        assertThat(worse).isEmpty();
        assertThat(fixed).isGreaterThan(50);
    }

    @Test
    void leavesAWordAloneThatIsLikeNone() throws IOException {
        var file = SpecFile.of(PATH, Files.readString(EXAMPLE).replace("count: 4", "somethingElse: 4"));

        assertThat(Fixes.of(file, judged(file), FixesTest::judged)).isEmpty();
    }

    @Test
    void tabsThatBelongToATextStay() {
        var broken = "kind: Cluster\nspec:\n  note: |\n    a\n    \tb\n  list:\n\t- c\n  map:\n \ta: d\n";
        var file = SpecFile.of(PATH, broken);

        var fix = TextFix.of(file.findings().getFirst(), file).orElseThrow();

        assertThat(fix.applied(broken)).isEqualTo(broken.replace("\t- ", "  - ").replace(" \ta", "   a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spec.separator           | ---\\napiVersion: any | --- apiVersion: any
            spec.api-version-missing | ---\\napiVersion: anywhere.eks.amazonaws.com/v1alpha1\\nkind: TinkerbellD | ---\\nkind: TinkerbellD
            spec.cluster-name        | name: ml-forge\\nspec:\\n  kub | name: >\\n    ML_Forge\\nspec:\\n  kub
            """)
    void theLinesEndAsThoseOfTheText(String id, String said, String broken) throws IOException {
        var text = Files.readString(EXAMPLE).replace("\n", "\r\n");
        var file = SpecFile.of(PATH, text.replaceFirst(Pattern.quote(windows(said)), windows(broken)));

        var fix = judged(file).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .flatMap(finding -> TextFix.of(finding, file))
                .orElseThrow();

        assertThat(fix.applied(file.text()).replace("\r\n", "")).doesNotContain("\n");
    }

    private static String windows(String words) {
        return words.replace("\\n", "\r\n");
    }

    @Test
    void aFixForATextThatHasChangedMeanwhileChangesNothing() {
        var fix = new TextFix(3, "four", "5", "Write 5");

        assertThat(fix.applied("ab four")).isEqualTo("ab 5");
        assertThat(fix.applied("ab five")).isEqualTo("ab five");
    }

    private static List<Finding> judged(SpecFile file) {
        return Stream.concat(file.findings().stream(), Validation.of(file, SWITCHES).stream())
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    record Row(String base, String said, String broken, String id, String mended) {

        static Row of(String line) {
            var cells = Arrays.stream(line.split("\\|"))
                    .map(cell -> cell.strip().replace("\\n", "\n").replace("\\t", "\t"))
                    .toList();
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    "spec." + cells.get(3),
                    cells.size() > 4 ? cells.get(4) : cells.get(1));
        }

        String with(String words) throws IOException {
            return text().replaceFirst(Pattern.quote(said), Matcher.quoteReplacement(words));
        }

        private String text() throws IOException {
            var example = Files.readString(EXAMPLE);
            return switch (base) {
                case "example" -> example;
                case "bottles" -> example.replace("ubuntu\n", "bottlerocket\n").replace("1.36", "1.28");
                case "flux" ->
                    example.replace("spec:\n  kub", "spec:\n  gitOpsRef: {kind: FluxConfig, name: fleet}\n  kub") + """
                            ---
                            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                            kind: FluxConfig
                            metadata:
                              name: fleet
                            spec:
                              git:
                                repositoryUrl: ssh://git@example.com/fleet.git
                                sshKeyAlgorithm: ecdsa
                            """;
                default -> Files.readString(PROVIDERS.resolve(base + ".yaml"));
            };
        }
    }
}

package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules no case of the conformance data asks for: one line of the valid example is changed, EKS Anywhere's text
/// follows.
class RuleTest {

    private static final Path PATH = Path.of("examples/amsterdam/ml-forge.yaml");

    private String example = "";

    @BeforeEach
    void read() throws IOException {
        example = Files.readString(PATH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the Cluster
              name: ml-forge                  |   name: m                              | failed to validate cluster config name: m is not a valid cluster name
                  host: 10.40.0.10            |       host:                            | cluster controlPlaneConfiguration.Endpoint.Host is not set or is empty
                count: 3                      |     count: 0                           | control plane node count must be positive
                count: 3                      |     count: 3.5                         | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number 3.5 into Go struct field ControlPlaneConfiguration.spec.controlPlaneConfiguration.count of type int
                count: 3                      |     countt: 3                          | error unmarshaling JSON: while decoding JSON: json: unknown field "countt"
                count: 3                      |     count: 3\\n    certSans: [a, 1.2.3] | invalid ControlPlaneConfiguration.CertSANs; must be an IP or domain name: [a, 1.2.3]
                count: 3                      |     count: 3\\n    apiServerExtraArgs: {a: b} | configuring APIServerExtraArgs is not supported. Set env var API_SERVER_EXTRA_ARGS_ENABLED to enable
                count: 3                      |     count: 3\\n    labels: {a/b/c: x}  | labels for control plane not valid: found following errors with labels: spec.controlPlaneConfiguration.labels: Invalid value: "a/b/c": a valid label key must consist of
                count: 3                      |     count: 3\\n    kubeletConfiguration: {maxPods: 50} | error unmarshaling JSON: while decoding JSON: Object 'Kind' is missing in '{"maxPods":50}'
                count: 3                      |     count: 3\\n    machineHealthCheck: {nodeStartupTimeout: 10 min} | error unmarshaling JSON: while decoding JSON: time: invalid duration "10 min"
                count: 3                      |     count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 2}} | ControlPlaneConfiguration: maxSurge for control plane must be 0 or 1
                count: 4                      |     count: -1                          | validating autoscaling configuration: worker node count must be zero or greater if autoscaling is not enabled
                count: 4                      |     count: 4\\n    autoscalingConfiguration: {minCount: 5, maxCount: 6} | validating autoscaling configuration: min count must be less than or equal to count
                count: 4                      |     count: 4\\n    autoscalingConfiguration: {minCount: 1, maxCount: 3} | validating autoscaling configuration: max count must be greater than or equal to count
                count: 4                      |     count: 4\\n    taints: [{key: a, effect: NoSchedule}] | at least one WorkerNodeGroupConfiguration must not have NoExecute and/or NoSchedule taints
              - 192.168.0.0/16                |       - 192.168.0.0/7                  | pod subnet mask (7) and node-mask (24) difference is greater than 16
              - 192.168.0.0/16                |       - 192.168.0.0/16\\n      - 1.0.0.0/8 | multiple CIDR blocks for Pods are not yet supported
              - 10.96.0.0/12                  |       - 10.96.0.0                      | invalid CIDR block for Services: {[10.96.0.0]}. Please specify a valid CIDR block for service subnet
                  cilium: {}                  |       kindnetd: {}                     | kindnetd is only supported on Docker provider for development and testing. For all other providers please use Cilium CNI
                  cilium: {}                  |       cilium:                          | validating cniConfig: no cni plugin specified
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  gitOpsRef: {kind: Flux, name: a} | only GitOpsConfig or FluxConfig Kind are supported at this time
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  proxyConfiguration: {httpProxy: 'http://a', httpsProxy: 'a:1'} | proxy endpoint http://a is invalid (address a: missing port in address), please provide a valid proxy address
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  registryMirrorConfiguration: {endpoint: a, port: 70000} | registry mirror port 70000 is invalid, please provide a valid port
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  podIamConfig: {} | ServiceAccount Issuer can't be empty while configuring IAM roles for pods
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  eksaVersion: 0.26 | eksaVersion is not a valid semver
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  eksaVersion: v0.26.1\\n  bundlesRef: {name: a} | cannot pass both bundlesRef and eksaVersion. New clusters should use eksaVersion instead of bundlesRef
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  etcdEncryption: [] | etcdEncryption is not supported during cluster creation
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  externalEtcdConfiguration: {count: 3} | tinkerbell external etcd configuration is unsupported
              kubernetesVersion: "1.36"       |   kubernetesVersion: "1.36"\\n  kubernetesVersion: "1.35" | `error converting YAML to JSON: yaml: unmarshal errors:\\n  line 9: key "kubernetesVersion" already set in map`
                name: ml-forge\\n  cluster    |     name: other\\n  packages: {controller: {tag: a}}\\n  cluster | packages: controller should not be specified for a workload cluster
              kubernetesVersion: "1.36"       |   kubernetesVersion: 1.36.2              | error converting YAML to JSON: yaml: line 7: did not find expected key
              kubernetesVersion: "1.36"       |   kubernetesVersion: '1.36-1'            | error converting YAML to JSON: yaml: line 7: did not find expected key
              kubernetesVersion: "1.36"       |   kubernetesVersion: [1.36]              | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go struct field ClusterSpec.spec.kubernetesVersion of type v1alpha1.KubernetesVersion
                count: 3                      |     count: 3\\n    taints: none       | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field ControlPlaneConfiguration.spec.controlPlaneConfiguration.taints of type []v1.Taint
                count: 3                      |     count: 3\\n    kubeletConfiguration: 5 | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number into Go struct field ControlPlaneConfiguration.spec.controlPlaneConfiguration.kubeletConfiguration of type map[string]interface {}
                count: 3                      |     count: 3\\n    machineHealthCheck: {nodeStartupTimeout: 10} | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number into Go struct field MachineHealthCheck.spec.controlPlaneConfiguration.machineHealthCheck.nodeStartupTimeout of type string
                count: 3                      |     count: 3\\n    machineHealthCheck: {maxUnhealthy: 1.5} | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number 1.5 into Go struct field MachineHealthCheck.spec.controlPlaneConfiguration.machineHealthCheck.maxUnhealthy of type int32
                count: 3                      |     count: 3\\n    kubeletConfiguration: {kind: a, maxPods: [1]} | unmarshaling KubeletConfiguration for error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go struct field KubeletConfiguration.maxPods of type int32
                count: 3                      |     count: 3\\n    labels: {a: [b]}       | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go struct field ControlPlaneConfiguration.spec.controlPlaneConfiguration.labels of type string
                name: ml-forge\\nspec:\\n  kub |   name: ml-forge\\n  creationTimestamp: soon\\nspec:\\n  kub | `error unmarshaling JSON: while decoding JSON: parsing time "soon" as "2006-01-02T15:04:05Z07:00": cannot parse "soon" as "2006"`
            # bare metal
              tinkerbellIP: 10.40.0.11        |   tinkerbellIP: 10.40.0.011            | TinkerbellDatacenterConfig: invalid tinkerbell ip: is invalid: 10.40.0.011
              tinkerbellIP: 10.40.0.11        |   tinkerbellIP: 10.40.0.11\\n  hookIsoURL: http://a/b.img\\n  isoBoot: true | incorrect iso url specified: please specify the iso url with '.iso' extension
              tinkerbellIP: 10.40.0.11        |   tinkerbellIP: 10.40.0.11\\n  isoBot: true | error unmarshaling JSON: while decoding JSON: json: unknown field "isoBot"
              osImageURL: http://10.40.0.5    |   osImageURL: 'http://10.40.0.5:x'\\n  hookImagesURLPath: "/a b" # | parsing osImageOverride: parse "http://10.40.0.5:x": invalid port ":x" after host
              osImageURL: http                |   loadBalancerInterface: http          | please use bottlerocket as osFamily for auto-importing or provide a valid osImageURL
                type: forge-cp                |     type: forge-cp\\n    rack: c        | TinkerbellMachineConfig: spec.hardwareSelector must contain only 1 key-value pair: ml-forge-cp
              hardwareSelector:\\n    type: forge-cp |   hardwareSelector: {}            | TinkerbellMachineConfig: either hardwareSelector or hardwareAffinity must be specified: ml-forge-cp
              hardwareSelector:\\n    type: forge-cp |   hardwareAffinity: {required: [{}], preferred: [{weight: 101}]} | TinkerbellMachineConfig: preferred term weight must be in range [1, 100], got 101: ml-forge-cp
              hardwareSelector:\\n    type: forge-cp |   hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: a, operator: Exists, values: [b]}]}}]} | TinkerbellMachineConfig: matchExpression with operator Exists must not have values in required[0].labelSelector.matchExpressions[0]: ml-forge-cp
                type: forge-worker\\n  osFamily: ubuntu | type: forge-worker\\n  osFamily: redhat | worker node group osFamily cannot be different from control plane osFamily
                type: forge-worker\\n  osFamily: ubuntu | type: forge-worker\\n  osFamily: ubuntu\\n  osImageURL: http://a/1.36 | cannot specify OSImageURL on both TinkerbellMachineConfig's and TinkerbellDatacenterConfig
                type: forge-worker\\n  osFamily: ubuntu | type: forge-worker\\n  osFamily: ubuntu\\n  hostOSConfiguration: {bottlerocketConfiguration: {}} | HostOSConfiguration is invalid for TinkerbellMachineConfig ml-forge-gpu: BottlerocketConfiguration can only be used with osFamily: "bottlerocket"
              name: ml-forge-gpu\\nspec       |   name: ml-forge-gpu\\n  namespace: gpu\\nspec | TinkerbellMachineConfig and Cluster objects must have the same namespace specified
            """)
    void saysWhatEksAnywhereSays(String before, String after, String expected) {
        var text = changed(before, after);

        var findings = Validation.of(SpecFile.of(PATH, text), Map.of());

        assertThat(findings)
                .filteredOn(Finding::blocks)
                .extracting(finding -> finding.upstream().orElse(""))
                .anySatisfy(upstream -> assertThat(upstream).startsWith(expected.replace("\\n", "\n")));
    }

    // The CSV source trims; what is trimmed is found again by the words that remain.
    private String changed(String before, String after) {
        var old = before.replace("\\n", "\n");
        assertThat(example).contains(old);
        return Pattern.compile(old, Pattern.LITERAL)
                .matcher(example)
                .replaceFirst(Matcher.quoteReplacement(after.replace("\\n", "\n")));
    }

    @Test
    void aFeatureSwitchInTheEnvironmentAllows() {
        var text = changed("count: 3", "count: 3\n    apiServerExtraArgs: {a: b}");

        var findings = Validation.of(SpecFile.of(PATH, text), Map.of("API_SERVER_EXTRA_ARGS_ENABLED", "true"));

        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsUnreadableIsNotMissedAsWell() {
        var findings = Validation.of(SpecFile.of(PATH, changed("count: 3", "count: three")), Map.of());

        assertThat(findings).extracting(Finding::id).containsExactly("spec.wrong-type");
    }

    @Test
    void whatEksAnywhereIgnoresIsAWarning() {
        var findings = Validation.of(SpecFile.of(PATH, changed("osFamily:", "osfamilly: x\n  osFamily:")), Map.of());

        assertThat(findings)
                .extracting(Finding::id, Finding::blocks)
                .containsExactly(Tuple.tuple("spec.ignored-field", false));
    }

    @Test
    void whatEksAnywhereDoesNotTellIsAWarning() {
        var text = changed(
                        "osFamily: ubuntu",
                        "osFamily: ubuntu\n  templateRef: {kind: TinkerbellTemplateConfig, name: own}")
                .replace("10.40.0.10 ", "api.example.com ")
                .replace("count: 3", "count: 1");

        var findings = Validation.of(SpecFile.of(PATH, text), Map.of());

        assertThat(findings)
                .noneMatch(Finding::blocks)
                .extracting(Finding::id)
                .containsExactly("spec.control-plane-unusual", "spec.endpoint-not-ip", "spec.template-missing");
    }

    @Test
    void documentsOneReaderLosesAreFoundWithoutSilencingTheOthers() {
        var findings = Validation.of(SpecFile.of(PATH, example.replace("\n", "\r\n")), Map.of());

        assertThat(findings).hasSize(3).extracting(Finding::id).containsOnly("spec.separator-unseen");
    }

    @Test
    void anotherInfrastructureIsToldToBeJudgedOnly() {
        var text = example.replace("Tinkerbell", "Docker");

        var findings = Validation.of(SpecFile.of(PATH, text), Map.of());

        assertThat(findings).extracting(Finding::id).contains("spec.provider-unbuilt");
    }

    @Test
    void everyFindingHasItsWords() throws IOException {
        var ids = Pattern.compile("(?<!fill\\(|set\\(|begin\\(|remove\\(|below\\(|USERS = )\"(spec\\.[a-z-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/slipway/spec"))) {
            // What looks alike in the views are fields of a specification.
            List<String> used = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().startsWith("src/main/java/dev/slipway/spec/ui"))
                    .flatMap(path -> ids.matcher(text(path)).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();

            assertThat(used).hasSizeGreaterThan(100).allSatisfy(id -> {
                for (var part : List.of("what", "why", "remedy")) {
                    assertThat(Texts.of("finding." + id + "." + part, "0", "1", "2"))
                            .isNotBlank();
                }
            });
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

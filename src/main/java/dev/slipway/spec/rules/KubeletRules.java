package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.StrictDecoding;
import dev.slipway.spec.yaml.YamlReader;
import dev.slipway.spec.yaml.YamlReader.Reading.Broken;
import java.util.Set;
import java.util.stream.Stream;

/// What is handed to the kubelet and the API server as it is: it must at least be what they can read.
final class KubeletRules {

    private static final Set<String> OBJECT_FIELDS = Set.of("kind", "apiVersion");

    private KubeletRules() {}

    static Stream<Finding> ofControlPlane(Config config) {
        return kubelet(config.controlPlane().at("kubeletConfiguration"));
    }

    static Stream<Finding> ofWorkers(Config config) {
        return config.workerGroups().stream().flatMap(group -> kubelet(group.at("kubeletConfiguration")));
    }

    private static Stream<Finding> kubelet(Field kubelet) {
        if (!kubelet.present()) {
            return Stream.empty();
        }
        var undecodable = decoded(kubelet, "KubeletConfiguration");
        var id = kubelet.at("providerID");
        var provider = kubelet.keys().contains("providerID")
                ? Stream.of(id.error("spec.kubelet-provider-id")
                        .as("can not override providerID or cloudProvider (set by EKS Anywhere)"))
                : Stream.<Finding>empty();
        return Stream.concat(undecodable, provider);
    }

    /// Where a machine runs Bottlerocket, every kubelet's configuration must be settings of Bottlerocket
    /// (EKS Anywhere: ConvertToBottlerocketKubernetesSettings).
    static Stream<Finding> onBottlerocket(Config config) {
        var bottlerocket = Stream.concat(Stream.of(config.controlPlane()), config.workerGroups().stream())
                .flatMap(group -> config.machine(group.at("machineGroupRef")).stream())
                .anyMatch(machine -> machine.spec().at("osFamily").text().equals("bottlerocket"));
        return bottlerocket
                ? Stream.concat(Stream.of(config.controlPlane()), config.workerGroups().stream())
                        .map(group -> group.at("kubeletConfiguration"))
                        .filter(Field::present)
                        .flatMap(kubelet -> decoded(kubelet.without(OBJECT_FIELDS), "BottlerocketKubernetesSettings"))
                        .map(KubeletRules::noSetting)
                : Stream.empty();
    }

    private static Finding noSetting(Finding finding) {
        return finding.id().equals("spec.unknown-field")
                ? new Finding(
                        "spec.kubelet-bottlerocket",
                        finding.severity(),
                        finding.place(),
                        finding.arguments(),
                        finding.upstream())
                : finding;
    }

    private static Stream<Finding> decoded(Field kubelet, String type) {
        return StrictDecoding.of(kubelet, type).stream()
                .map(finding -> finding.as("unmarshaling KubeletConfiguration for "
                        + finding.upstream().orElse("")));
    }

    static Stream<Finding> auditPolicy(Config config) {
        var policy = config.controlPlane().at("auditPolicyContent");
        return YamlReader.read(policy.text(), 1, 0) instanceof Broken broken
                ? Stream.of(policy.error("spec.audit-policy", broken.at().line(), broken.problem())
                        .as("invalid YAML in auditPolicyContent: error converting YAML to JSON: yaml: line "
                                + broken.at().line() + ": " + broken.problem()))
                : Stream.empty();
    }
}

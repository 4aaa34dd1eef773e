package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.stream.Stream;

/// What the Nutanix provider asks of a cluster before creation (EKS Anywhere: pkg/providers/nutanix/provider.go,
/// validator.go).
final class NutanixCreateRules {

    private static final String SPEC = "failed to validate cluster spec: ";
    private static final String MACHINE = SPEC + "failed to validate machine config: ";

    private NutanixCreateRules() {}

    static Stream<Finding> rollout(Config config) {
        return Stream.concat(Stream.of(config.controlPlane()), config.workerGroups().stream())
                .map(group -> group.at("upgradeRolloutStrategy"))
                .filter(Field::present)
                .map(strategy -> strategy.error("spec.nutanix-rollout")
                        .as("failed setup and validations: upgrade rollout strategy customization is not supported for"
                                + " nutanix provider"));
    }

    static Stream<Finding> datacenter(Config config) {
        return NutanixProviderDatacenterRules.completed(config).map(finding -> behind(SPEC, finding));
    }

    static Stream<Finding> endpoint(Config config) {
        return ControlPlaneRules.address(config).map(finding -> behind(SPEC, finding)).stream();
    }

    static Stream<Finding> machines(Config config) {
        return NutanixProviderMachineRules.content(config).map(finding -> behind(MACHINE, finding));
    }

    private static Finding behind(String prefix, Finding finding) {
        return finding.as(prefix + finding.upstream().orElse(""));
    }

    /// That images are named for the version of Kubernetes; of one told by its UUID only Prism knows the name.
    static Stream<Finding> images(Config config) {
        return Stream.of(
                        ObjectRules.missing(config, config.controlPlane(), "control plane", SPEC).stream(),
                        image(config, config.controlPlane()).stream(),
                        ObjectRules.missing(config, config.externalEtcd(), "etcd machines", SPEC).stream(),
                        image(config, config.externalEtcd()).stream(),
                        config.workerGroups().stream().flatMap(group -> image(config, group).stream()))
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> image(Config config, Field group) {
        var version = Versions.of(config, group);
        return config.machine(group.at("machineGroupRef"))
                .map(machine -> machine.spec().at("image"))
                .filter(image -> image.at("type").text().equals(NutanixReference.NAME))
                .map(image -> image.at("name"))
                .filter(name -> !name.text().isEmpty() && !Versions.names(name.text(), version))
                .map(name -> name.error("spec.nutanix-image", name.text(), version)
                        .as(SPEC
                                + "machine config %s validation failed: missing kube version from the machine config template name: template=%s, version=%s"
                                        .formatted(blamed(config, group), name.text(), version)));
    }

    // EKS Anywhere blames the control plane's machine config for the image of a worker, too.
    private static String blamed(Config config, Field group) {
        var owner = group.path().equals(config.externalEtcd().path()) ? group : config.controlPlane();
        return config.machine(owner.at("machineGroupRef")).map(Document::name).orElse("");
    }
}

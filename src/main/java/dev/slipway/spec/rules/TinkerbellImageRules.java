package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where bare-metal machines get their operating system from (EKS Anywhere: validateOSImageURL, validateISOURL).
final class TinkerbellImageRules {

    private static final String BOTTLEROCKET = "bottlerocket";

    private TinkerbellImageRules() {}

    static Stream<Finding> provided(Config config) {
        return config
                .machine(config.controlPlane().at("machineGroupRef"))
                .filter(machine -> !TinkerbellCreateRules.system(machine).equals(BOTTLEROCKET)
                        && common(config).text().isEmpty()
                        && image(machine).text().isEmpty())
                .map(machine -> image(machine)
                        .error("spec.image-missing", machine.name())
                        .as("please use bottlerocket as osFamily for auto-importing or provide a valid osImageURL"))
                .stream();
    }

    static Stream<Finding> inOnePlace(Config config) {
        var common = common(config).text();
        return config.machines().stream().flatMap(machine -> {
            var own = image(machine);
            if (!own.text().isEmpty() && !common.isEmpty()) {
                return Stream.of(own.error("spec.image-twice")
                        .as("cannot specify OSImageURL on both TinkerbellMachineConfig's and"
                                + " TinkerbellDatacenterConfig"));
            }
            return own.text().isEmpty()
                            && common.isEmpty()
                            && !TinkerbellCreateRules.system(machine).equals(BOTTLEROCKET)
                    ? Stream.of(own.error("spec.image-missing", machine.name())
                            .as("missing OSImageURL on TinkerbellMachineConfig '" + machine.name() + "'"))
                    : Stream.empty();
        });
    }

    static Stream<Finding> versions(Config config) {
        var common = common(config);
        return common.text().isEmpty()
                ? Stream.concat(
                        ofControlPlane(config).stream(),
                        config.workerGroups().stream().flatMap(group -> ofGroup(config, group).stream()))
                : inUse(config).stream()
                        .filter(version -> !Versions.names(common.text(), version))
                        .map(version -> common.error("spec.image-version", common.text(), version)
                                .as("missing kube version from OSImageURL: url=%s, version=%s"
                                        .formatted(common.text(), version)));
    }

    private static Optional<Finding> ofControlPlane(Config config) {
        return config.machine(config.controlPlane().at("machineGroupRef"))
                .flatMap(machine -> mismatch(
                        image(machine), config.spec().at("kubernetesVersion").text(), "control plane"));
    }

    private static Optional<Finding> ofGroup(Config config, Field group) {
        return config.machine(group.at("machineGroupRef"))
                .flatMap(machine -> mismatch(image(machine), Versions.of(config, group), "worker node group"));
    }

    private static Optional<Finding> mismatch(Field image, String version, String whose) {
        return image.text().isEmpty() || Versions.names(image.text(), version)
                ? Optional.empty()
                : Optional.of(image.error("spec.image-version", image.text(), version)
                        .as("missing kube version from %s machine config OSImageURL: url=%s, version=%s"
                                .formatted(whose, image.text(), version)));
    }

    private static Set<String> inUse(Config config) {
        var versions = new LinkedHashSet<String>();
        versions.add(config.spec().at("kubernetesVersion").text());
        config.workerGroups().forEach(group -> versions.add(Versions.of(config, group)));
        return versions;
    }

    private static Field common(Config config) {
        return config.datacenter()
                .map(Document::spec)
                .orElseGet(() -> config.cluster().at("no-datacenter"))
                .at("osImageURL");
    }

    private static Field image(Document machine) {
        return machine.spec().at("osImageURL");
    }

    static Stream<Finding> iso(Config config) {
        return config
                .datacenter()
                .map(datacenter -> datacenter.spec().at("hookIsoURL"))
                .filter(url -> !url.text().isEmpty() && !extension(url.text()).equals(".iso"))
                .map(url -> url.error("spec.iso-extension", url.text())
                        .as("incorrect iso url specified: please specify the iso url with '.iso' extension"))
                .stream();
    }

    private static String extension(String url) {
        var file = url.substring(url.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(file.lastIndexOf('.')) : "";
    }
}

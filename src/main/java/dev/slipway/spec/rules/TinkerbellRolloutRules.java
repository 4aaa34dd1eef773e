package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.stream.Stream;

/// How bare-metal machines may be replaced (EKS Anywhere: validateUpgradeRolloutStrategy).
final class TinkerbellRolloutRules {

    private static final String BOTTLEROCKET = "bottlerocket";
    private static final String IN_PLACE = "InPlace";
    private static final String ROLLING = "RollingUpdate";

    private TinkerbellRolloutRules() {}

    static Stream<Finding> strategies(Config config) {
        var controlPlane = config.controlPlane();
        var groups = config.workerGroups().stream()
                .flatMap(group ->
                        Stream.concat(inPlace(config, group).stream(), differs(group, type(controlPlane)).stream()));
        return Stream.concat(inPlace(config, controlPlane).stream(), groups);
    }

    private static String type(Field group) {
        var strategy = group.at("upgradeRolloutStrategy");
        return strategy.present() ? strategy.at("type").text() : ROLLING;
    }

    private static Optional<Finding> inPlace(Config config, Field group) {
        return config.machine(group.at("machineGroupRef"))
                .filter(machine -> type(group).equals(IN_PLACE)
                        && TinkerbellCreateRules.system(machine).equals(BOTTLEROCKET))
                .map(_ -> group.at("upgradeRolloutStrategy")
                        .at("type")
                        .error("spec.rollout-bottlerocket")
                        .as("InPlace upgrades are not supported for OS family bottlerocket"));
    }

    private static Optional<Finding> differs(Field group, String expected) {
        return type(group).equals(expected)
                ? Optional.empty()
                : Optional.of(group.at("upgradeRolloutStrategy")
                        .at("type")
                        .error("spec.rollout-differs", type(group), expected)
                        .as("cannot specify different upgrade rollout strategy types for control plane and worker node"
                                + " group configurations"));
    }

    static Stream<Finding> autoscaling(Config config) {
        return config.workerGroups().stream()
                .map(group -> group.at("autoscalingConfiguration"))
                .filter(scaling ->
                        scaling.present() && type(config.controlPlane()).equals(IN_PLACE))
                .map(scaling -> scaling.error("spec.rollout-autoscaling")
                        .as("austoscaler configuration not supported with InPlace upgrades"));
    }
}

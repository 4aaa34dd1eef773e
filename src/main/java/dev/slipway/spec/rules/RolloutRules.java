package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// How machines are replaced in an upgrade (EKS Anywhere: validateCPUpgradeRolloutStrategy and its sibling).
final class RolloutRules {

    private static final String VSPHERE_SWITCH = "VSPHERE_IN_PLACE_UPGRADE";
    private static final String KINDS =
            "only 'RollingUpdate' and 'InPlace' are supported for upgrade rollout strategy type";
    private static final String IN_PLACE_EMPTY =
            "RollingUpdate field must be empty for 'InPlace' upgrade rollout strategy type";
    private static final String BARE_METAL_ONLY =
            "'InPlace' upgrade rollout strategy type is only supported on Bare Metal";

    private RolloutRules() {}

    static Stream<Finding> ofControlPlane(Config config) {
        var strategy = config.controlPlane().at("upgradeRolloutStrategy");
        return strategy.present()
                ? switch (strategy.at("type").text()) {
                    case "RollingUpdate" -> surge(strategy.at("rollingUpdate").at("maxSurge"));
                    case "InPlace" -> inPlace(config, strategy).stream();
                    default ->
                        Stream.of(strategy.at("type")
                                .error("spec.rollout-type", strategy.at("type").text())
                                .as("ControlPlaneConfiguration: " + KINDS));
                }
                : Stream.empty();
    }

    private static Stream<Finding> surge(Field surge) {
        if (surge.number() < 0) {
            return Stream.of(surge.error("spec.rollout-surge", surge.number())
                    .as("ControlPlaneConfiguration: maxSurge for control plane cannot be a negative value"));
        }
        return surge.number() > 1
                ? Stream.of(surge.error("spec.rollout-surge", surge.number())
                        .as("ControlPlaneConfiguration: maxSurge for control plane must be 0 or 1"))
                : Stream.empty();
    }

    private static Optional<Finding> inPlace(Config config, Field strategy) {
        return inPlace(config, strategy, "ControlPlaneConfiguration: ")
                .or(() -> config.is(Provider.VSPHERE) && config.externalEtcd().present()
                        ? Optional.of(strategy.at("type")
                                .error("spec.rollout-etcd")
                                .as("stacked etcd must be configured when performing in place upgrades"))
                        : Optional.empty());
    }

    private static Optional<Finding> inPlace(Config config, Field strategy, String prefix) {
        var rolling = strategy.at("rollingUpdate");
        var type = strategy.at("type");
        if (rolling.present()) {
            return Optional.of(rolling.error("spec.rollout-in-place-knobs").as(prefix + IN_PLACE_EMPTY));
        }
        if (config.is(Provider.VSPHERE)) {
            return config.active(VSPHERE_SWITCH)
                    ? Optional.empty()
                    : Optional.of(
                            type.error("spec.rollout-in-place").as("in place upgrades are not supported on vSphere"));
        }
        return config.is(Provider.TINKERBELL)
                ? Optional.empty()
                : Optional.of(type.error("spec.rollout-in-place").as(prefix + BARE_METAL_ONLY));
    }

    static Stream<Finding> ofGroup(Config config, Field group) {
        var strategy = group.at("upgradeRolloutStrategy");
        var findings = strategy.present()
                ? switch (strategy.at("type").text()) {
                    case "RollingUpdate" -> rolling(strategy.at("rollingUpdate")).stream();
                    case "InPlace" -> inPlace(config, strategy, "WorkerNodeGroupConfiguration: ").stream();
                    default ->
                        Stream.of(strategy.at("type")
                                .error("spec.rollout-type", strategy.at("type").text())
                                .as("WorkerNodeGroupConfiguration: " + KINDS));
                }
                : Stream.<Finding>empty();
        return Aggregate.of("validating upgrade rollout strategy configuration: ", findings.toList());
    }

    private static Optional<Finding> rolling(Field rolling) {
        var surge = rolling.at("maxSurge").number();
        var unavailable = rolling.at("maxUnavailable").number();
        if (!rolling.present()) {
            return Optional.of(rolling.error("spec.rollout-worker")
                    .as("WorkerNodeGroupConfiguration: upgradeRolloutStrategy.rollingUpdate field is required for"
                            + " upgradeRolloutStrategy.type RollingUpdate"));
        }
        if (surge < 0 || unavailable < 0) {
            return Optional.of(rolling.at(surge < 0 ? "maxSurge" : "maxUnavailable")
                    .error("spec.rollout-worker")
                    .as("WorkerNodeGroupConfiguration: maxSurge and maxUnavailable values cannot be negative"));
        }
        return surge == 0 && unavailable == 0
                ? Optional.of(rolling.error("spec.rollout-worker")
                        .as("WorkerNodeGroupConfiguration: maxSurge and maxUnavailable not specified or are 0. maxSurge"
                                + " and maxUnavailable cannot both be 0"))
                : Optional.empty();
    }
}

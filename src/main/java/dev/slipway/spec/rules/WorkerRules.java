package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The worker groups: names, counts, labels, taints (EKS Anywhere: validateWorkerNodeGroups).
final class WorkerRules {

    private static final Set<String> REPELLING = Set.of("NoExecute", "NoSchedule");
    private static final String OLDEST = "1.21";

    private WorkerRules() {}

    static Stream<Finding> workerGroups(Config config) {
        var groups = config.workerGroups();
        var each = IntStream.range(0, groups.size())
                .boxed()
                .flatMap(index -> group(config, groups.get(index), groups.subList(0, index)));
        return Stream.of(none(config), each, taints(config), withoutGroups(config))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> none(Config config) {
        var groups = config.spec().at("workerNodeGroupConfigurations");
        if (!config.workerGroups().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                config.is(Provider.TINKERBELL)
                        ? groups.warning("spec.no-workers")
                                .as("Warning: No configurations provided for worker node groups, pods will be scheduled"
                                        + " on control-plane nodes")
                        : groups.error("spec.workers-missing")
                                .as("WorkerNodeGroupConfigs cannot be empty for "
                                        + config.datacenterRef().at("kind").text()));
    }

    private static Stream<Finding> group(Config config, Field group, List<Field> before) {
        var name = group.at("name");
        if (name.text().isEmpty()) {
            return Stream.of(name.error("spec.worker-name-missing").as("must specify name for worker nodes"));
        }
        return Stream.of(
                        counts(group),
                        RolloutRules.ofGroup(config, group),
                        repeated(name, before),
                        Aggregate.of(
                                "labels for worker node group " + name.text()
                                        + " not valid: found following errors with labels: ",
                                Labels.check(group.at("labels"))))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> repeated(Field name, List<Field> before) {
        return before.stream().anyMatch(other -> other.at("name").text().equals(name.text()))
                ? Stream.of(
                        name.error("spec.worker-name-twice", name.text()).as("worker node group names must be unique"))
                : Stream.empty();
    }

    private static Stream<Finding> counts(Field group) {
        var count = group.at("count");
        var scaling = group.at("autoscalingConfiguration");
        var min = scaling.at("minCount");
        var max = scaling.at("maxCount");
        if (!scaling.present()) {
            return count.number() < 0
                    ? count(count, "worker node count must be zero or greater if autoscaling is not enabled")
                    : Stream.empty();
        }
        if (min.number() < 0) {
            return count(min, "min count must be non negative");
        }
        if (min.number() > max.number()) {
            return count(min, "min count must be no greater than max count");
        }
        if (min.number() > count.number()) {
            return count(count, "min count must be less than or equal to count");
        }
        return max.number() < count.number()
                ? count(count, "max count must be greater than or equal to count")
                : Stream.empty();
    }

    private static Stream<Finding> count(Field field, String text) {
        return Stream.of(field.error("spec.worker-count", field.number(), text)
                .as("validating autoscaling configuration: " + text));
    }

    private static Stream<Finding> taints(Config config) {
        var groups = config.workerGroups();
        var tainted = new HashSet<String>();
        groups.stream()
                .filter(WorkerRules::repels)
                .forEach(group -> tainted.add(group.at("name").text()));
        if (groups.isEmpty() || tainted.size() < groups.size() || !config.selfManaged()) {
            return Stream.empty();
        }
        return Stream.of(groups.getFirst()
                .at("taints")
                .error("spec.workers-all-tainted")
                .as("at least one WorkerNodeGroupConfiguration must not have NoExecute and/or NoSchedule taints"));
    }

    static boolean repels(Field group) {
        return group.at("taints").items().stream()
                .anyMatch(taint -> REPELLING.contains(taint.at("effect").text()));
    }

    private static Stream<Finding> withoutGroups(Config config) {
        if (!config.workerGroups().isEmpty()) {
            return Stream.empty();
        }
        var taints = config.controlPlane().at("taints");
        var version = config.spec().at("kubernetesVersion");
        var tainted = taints.items().isEmpty()
                ? Stream.<Finding>empty()
                : Stream.of(taints.error("spec.control-plane-tainted")
                        .as("cannot taint control plane when there is no worker node"));
        // Compared as text, as EKS Anywhere does.
        var old = version.text().compareTo(OLDEST) > 0
                ? Stream.<Finding>empty()
                : Stream.of(version.error("spec.no-workers-old", version.text())
                        .as("Empty workerNodeGroupConfigs is not supported for kube version <= 1.21"));
        return Stream.concat(tainted, old);
    }
}

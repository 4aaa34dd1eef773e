package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.rules.Change.Pair;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What nobody may change of a bare-metal cluster (EKS Anywhere: pkg/providers/tinkerbell/upgrade.go,
/// `ValidateNewSpec`, and pkg/api/v1alpha1/cluster_webhook.go).
final class TinkerbellChangeRules {

    private static final String SCALING = "cannot perform scale up or down during rolling upgrades. ";

    private TinkerbellChangeRules() {}

    static Stream<Finding> references(Change change) {
        var old = change.before().controlPlane().at("machineGroupRef");
        var next = change.after().controlPlane().at("machineGroupRef");
        var controlPlane = Change.sameRef(old, next)
                ? Stream.<Finding>empty()
                : Stream.of(Change.refused(
                        old.at("name"), next.at("name"), "control plane machine config reference is immutable"));
        var groups = change.groups()
                .filter(pair -> !Change.sameRef(
                        pair.before().at("machineGroupRef"), pair.after().at("machineGroupRef")))
                .map(pair -> Change.refused(
                        pair.before().below("machineGroupRef.name"),
                        pair.after().below("machineGroupRef.name"),
                        pair.after().at("name").text() + ": worker node group machine config reference is immutable"))
                .toList();
        return Stream.concat(controlPlane, Aggregate.of("", groups));
    }

    static Stream<Finding> machines(Change change) {
        var ofNewGroups = change.after().workerGroups().stream()
                .filter(group -> change.oldGroup(group).isEmpty())
                .map(group -> group.below("machineGroupRef.name").text())
                .collect(Collectors.toSet());
        return change.machines()
                .filter(pair -> !ofNewGroups.contains(pair.after().name()))
                .flatMap(TinkerbellChangeRules::machine);
    }

    private static Stream<Finding> machine(Pair<Document> pair) {
        var key = "users[0].sshAuthorizedKeys[0]";
        var old = pair.before().spec();
        var next = pair.after().spec();
        // The comment of a key is taken away before it is kept.
        var sameKey = keyOf(old.below(key)).equals(keyOf(next.below(key)));
        return Stream.of(
                        named(old, next, "osFamily", "spec.osFamily"),
                        sameKey
                                ? Optional.<Finding>empty()
                                : named(old, next, key, "spec.Users[0].SshAuthorizedKeys[0]"),
                        named(old, next, "users[0].name", "spec.Users[0].Name"))
                .flatMap(Optional::stream);
    }

    private static String keyOf(Field key) {
        return Arrays.stream(key.text().strip().split("\\s+")).limit(2).collect(Collectors.joining(" "));
    }

    private static Optional<Finding> named(Field old, Field next, String path, String name) {
        return Change.fixed(
                old.below(path),
                next.below(path),
                "%s is immutable. Previous value %s,   New value %s"
                        .formatted(
                                name, old.below(path).text(), next.below(path).text()));
    }

    static Stream<Finding> datacenter(Change change) {
        return change.datacenter().stream().flatMap(pair -> {
            var address = fixed(pair, "tinkerbellIP", "spec.tinkerbellIP is immutable; previous = %s, new = %s");
            var hook = change.kubernetesChanges()
                    ? Optional.<Finding>empty()
                    : fixed(pair, "hookImagesURLPath", "spec.hookImagesURLPath is immutable. previous = %s, new = %s");
            return Stream.concat(address.stream(), hook.stream());
        });
    }

    private static Optional<Finding> fixed(Pair<Document> pair, String field, String text) {
        var old = pair.before().spec().at(field);
        var next = pair.after().spec().at(field);
        return Change.fixed(old, next, text.formatted(old.text(), next.text()));
    }

    /// That machines are replaced or their number changes, not both at once.
    static Stream<Finding> scaling(Change change) {
        if (!change.kubernetesChanges()) {
            return Stream.empty();
        }
        var old = change.before().controlPlane().at("count");
        var next = change.after().controlPlane().at("count");
        var controlPlane = scaled(next, old, "Previous control plane node count " + old.number());
        var groups = change.after().spec().at("workerNodeGroupConfigurations");
        var number = change.before().workerGroups().size() == groups.items().size()
                ? Stream.<Finding>empty()
                : Stream.of(groups.error("spec.scaling-while-upgrading")
                        .as(SCALING + "Please revert to the previous worker node groups."));
        return Stream.of(controlPlane.stream(), number, groups.items().stream().flatMap(group -> scaled(change, group)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> scaled(Change change, Field group) {
        var old = change.oldGroup(group);
        return old.isEmpty()
                ? Stream.of(group.error("spec.scaling-while-upgrading")
                        .as(SCALING + "Please remove the new worker node group "
                                + group.at("name").text()))
                : scaled(
                        group.at("count"),
                        old.get().at("count"),
                        "Previous worker node count " + old.get().at("count").number())
                        .stream();
    }

    private static Optional<Finding> scaled(Field next, Field old, String text) {
        return next.number() == old.number()
                ? Optional.empty()
                : Optional.of(next.error("spec.scaling-while-upgrading").as(SCALING + text));
    }
}

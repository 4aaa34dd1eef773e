package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import dev.slipway.spec.rules.Change.Pair;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the upgrade command lets nobody change of what it asks vSphere and CloudStack for (EKS Anywhere:
/// pkg/providers/vsphere, pkg/providers/cloudstack, `ValidateNewSpec`).
final class ProviderChangeRules {

    private static final String IMMUTABLE = "field is immutable";
    private static final String AFFINITY = "affinity";
    private static final String CONVERTED = "default-az-";
    private static final Pattern IN_CLUSTER =
            Pattern.compile("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[8|9aAbB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}");
    private static final List<String> ZONE =
            List.of("zone.id", "zone.name", "zone.network.id", "zone.network.name", "credentialsRef", "account");
    private static final List<String> ZONE_OWNER = List.of("domain", "managementApiEndpoint");

    private ProviderChangeRules() {}

    /// That a machine config has a key: the one the create command made is not made again
    /// (EKS Anywhere: pkg/providers/ssh.go).
    static Stream<Finding> sshKeys(Change change) {
        return change.after().is(Provider.SNOW)
                ? Stream.empty()
                : change.after().machines().stream()
                        .filter(machine -> machine.spec().at("users").items().stream()
                                .flatMap(user -> user.at("sshAuthorizedKeys").items().stream())
                                .allMatch(key -> key.text().isEmpty()))
                        .map(machine -> machine.spec()
                                .at("users")
                                .error("spec.ssh-key-gone", machine.name())
                                .as(machine.name() + " " + machine.kind()
                                        + " is invalid: it should contain at least one SSH key"));
    }

    static Stream<Finding> vSphere(Change change) {
        var machines = change.machines()
                .flatMap(pair ->
                        Stream.of("storagePolicyName", "osFamily").flatMap(field -> named(pair, field).stream()));
        var datacenter = change.datacenter().stream()
                .flatMap(pair ->
                        Stream.of("server", "datacenter", "network").flatMap(field -> named(pair, field).stream()));
        return Stream.concat(machines, datacenter);
    }

    private static Optional<Finding> named(Pair<Document> pair, String field) {
        var old = pair.before().spec().at(field);
        var next = pair.after().spec().at(field);
        return Change.fixed(
                old,
                next,
                "spec.%s is immutable. Previous value %s, new value %s".formatted(field, old.text(), next.text()));
    }

    static Stream<Finding> cloudStack(Change change) {
        var zones = change.datacenter().stream()
                .filter(pair -> !Change.paused(pair.before()))
                .flatMap(pair -> zones(
                        pair.before().spec().at("availabilityZones"),
                        pair.after().spec().at("availabilityZones")));
        var machines = change.machines()
                .filter(pair -> !Change.paused(pair.before()))
                .flatMap(pair -> affinity(pair.before().spec(), pair.after().spec()));
        return Stream.concat(zones, machines);
    }

    private static Stream<Finding> zones(Field old, Field next) {
        if (converted(old, next)) {
            return Stream.empty();
        }
        var shared = next.items().stream()
                .flatMap(zone -> old.items().stream()
                        .filter(was -> !Change.differs(was.at("name"), zone.at("name")))
                        .map(was -> new Pair<>(was, zone)))
                .toList();
        return shared.isEmpty()
                ? Stream.of(next.error("spec.zones-all-new")
                        .as("at least one AvailabilityZone must be shared between new and old"
                                + " CloudStackDatacenterConfig specs"))
                : shared.stream().filter(pair -> !sameZone(pair)).map(ProviderChangeRules::changed);
    }

    private static Finding changed(Pair<Field> zone) {
        var name = zone.before().at("name").text();
        return zone.after()
                .error("spec.immutable", "availabilityZone", name)
                .as(FieldErrors.forbidden("spec.availabilityZone." + name, "availabilityZone is immutable"));
    }

    // Zones EKS Anywhere once made of the old form may be given the names they have in the cluster.
    private static boolean converted(Field old, Field next) {
        return old.items().size() == next.items().size()
                && old.items().stream().allMatch(zone -> zone.at("name").text().startsWith(CONVERTED))
                && next.items().stream()
                        .allMatch(zone ->
                                IN_CLUSTER.matcher(zone.at("name").text()).lookingAt());
    }

    private static boolean sameZone(Pair<Field> pair) {
        return Stream.concat(ZONE.stream(), ZONE_OWNER.stream())
                .noneMatch(field ->
                        Change.differs(pair.before().below(field), pair.after().below(field)));
    }

    private static Stream<Finding> affinity(Field old, Field next) {
        var affinity = Change.fixed(
                old.at(AFFINITY),
                next.at(AFFINITY),
                FieldErrors.invalid("spec." + AFFINITY, next.at(AFFINITY).text(), IMMUTABLE));
        var ids = next.at("affinityGroupIds");
        var groups = texts(old.at("affinityGroupIds")).equals(texts(ids))
                ? Optional.<Finding>empty()
                : Optional.of(Change.refused(
                        old.at("affinityGroupIds"), ids, "spec.affinityGroupIdsMutated: Invalid value: " + IMMUTABLE));
        return Stream.concat(affinity.stream(), groups.stream());
    }

    private static List<String> texts(Field list) {
        return list.items().stream().map(Field::text).toList();
    }
}

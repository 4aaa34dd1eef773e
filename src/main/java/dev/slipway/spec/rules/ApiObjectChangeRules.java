package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import dev.slipway.spec.rules.Change.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What the API server lets nobody change of the objects of a provider (EKS Anywhere:
/// pkg/api/v1alpha1/*config_webhook.go).
final class ApiObjectChangeRules {

    private static final List<String> NUTANIX = List.of("bootType", "osFamily", "cluster", "subnet");
    private static final List<String> NUTANIX_CONTROL_PLANE =
            List.of("vcpuSockets", "vcpusPerSocket", "memorySize", "systemDiskSize", "users");
    private static final String BY_COMMAND = "anywhere.eks.amazonaws.com/managed-by-cli";

    private static final Set<String> NOTHING = Set.of("false", "0");

    private ApiObjectChangeRules() {}

    static Stream<Finding> vSphere(Change change) {
        return Stream.concat(
                unpaused(change.datacenter().stream())
                        .flatMap(pair -> fixed(pair, List.of("server", "datacenter", "network"))),
                unpaused(change.machines()).flatMap(pair -> fixed(pair, List.of("osFamily", "storagePolicyName"))));
    }

    static Stream<Finding> tinkerbell(Change change) {
        var datacenter = change.datacenter().stream()
                .flatMap(pair -> fixed(
                        pair,
                        byCommand(pair.after())
                                ? List.of("tinkerbellIP")
                                : List.of("tinkerbellIP", "hookImagesURLPath", "skipLoadBalancerDeployment")));
        var machines = change.machines()
                .flatMap(pair -> Stream.of(
                                fixed(pair, List.of("osFamily")),
                                counted(pair, "users"),
                                fixed(pair, List.of("users[0].name")),
                                counted(pair, "users[0].sshAuthorizedKeys"),
                                fixed(pair, List.of("users[0].sshAuthorizedKeys[0]")))
                        .flatMap(findings -> findings));
        return Stream.concat(datacenter, machines);
    }

    private static Stream<Finding> counted(Pair<Document> pair, String list) {
        var next = pair.after().spec().below(list);
        return pair.before().spec().below(list).items().size() == next.items().size()
                ? Stream.empty()
                : Stream.of(forbidden(next, spelt(pair.after().kind(), list)));
    }

    private static boolean byCommand(Document document) {
        return document.root().at("metadata").at("annotations").at(BY_COMMAND).present();
    }

    static Stream<Finding> nutanix(Change change) {
        var datacenter = unpaused(change.datacenter().stream())
                .flatMap(pair -> Stream.concat(fixed(pair, List.of("endpoint")), credential(pair)));
        var machines = unpaused(change.machines())
                .flatMap(pair -> Stream.concat(
                        fixed(pair, NUTANIX),
                        precious(change.before(), pair.before())
                                ? fixed(pair, NUTANIX_CONTROL_PLANE)
                                : Stream.empty()));
        return Stream.concat(datacenter, machines);
    }

    private static Stream<Finding> credential(Pair<Document> pair) {
        var next = pair.after().spec().at("credentialRef");
        return pair.before().spec().at("credentialRef").present() && !next.present()
                ? Stream.of(next.error("spec.kept", next.key(), "credentialRef")
                        .as(FieldErrors.forbidden(
                                "spec.credentialRef",
                                "credentialRef cannot be removed from an existing NutanixDatacenterConfig")))
                : Stream.empty();
    }

    // Whether machines are those of the control plane or of etcd of a cluster that manages itself.
    private static boolean precious(Config config, Document machine) {
        return config.selfManaged()
                && Stream.of(config.controlPlane(), config.externalEtcd())
                        .anyMatch(group ->
                                group.below("machineGroupRef.name").text().equals(machine.name()));
    }

    static Stream<Finding> snow(Change change) {
        return change.all("SnowIPPool")
                .filter(pair -> !ranges(pair.before()).equals(ranges(pair.after())))
                .map(pair -> forbidden(pair.after().spec().at("pools"), "pools"));
    }

    private static List<String> ranges(Document pool) {
        return pool.spec().at("pools").items().stream()
                .map(range -> range.at("ipStart").text()
                        + range.at("ipEnd").text()
                        + range.at("subnet").text()
                        + range.at("gateway").text())
                .sorted()
                .toList();
    }

    private static Stream<Pair<Document>> unpaused(Stream<Pair<Document>> pairs) {
        return pairs.filter(pair -> !Change.paused(pair.before()));
    }

    private static Stream<Finding> fixed(Pair<Document> pair, List<String> fields) {
        return fields.stream()
                .filter(field -> !same(
                        pair.before().spec().below(field), pair.after().spec().below(field)))
                .map(field -> forbidden(
                        pair.after().spec().below(field), spelt(pair.after().kind(), field)));
    }

    // What is not there is to Go the same as what is false or nothing.
    private static boolean same(Field old, Field next) {
        return old.equalTo(next) || (nothing(old) && nothing(next));
    }

    private static boolean nothing(Field field) {
        return field.isEmpty() || NOTHING.contains(field.text());
    }

    // EKS Anywhere names some of its fields as Go does.
    private static String spelt(String kind, String field) {
        return switch (field) {
            case "osFamily" -> kind.equals(Provider.VSPHERE.machineKind()) ? field : "OSFamily";
            case "cluster", "subnet" -> field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
            case "vcpuSockets" -> "vCPUSockets";
            case "vcpusPerSocket" -> "vCPUsPerSocket";
            case "users" -> kind.equals(Provider.TINKERBELL.machineKind()) ? "Users" : field;
            case "users[0].name" -> "Users[0].Name";
            case "users[0].sshAuthorizedKeys" -> "Users[0].SshAuthorizedKeys";
            case "users[0].sshAuthorizedKeys[0]" -> "Users[0].SshAuthorizedKeys[0]";
            default -> field;
        };
    }

    private static Finding forbidden(Field field, String name) {
        return field.error("spec.immutable-now", field.key())
                .as(FieldErrors.forbidden("spec." + name, "field is immutable"));
    }
}

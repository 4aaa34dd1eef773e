package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.Change.differs;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the API server lets nobody change of a Cluster (EKS Anywhere: pkg/api/v1alpha1/cluster_webhook.go,
/// `validateImmutableFieldsCluster`).
final class ApiChangeRules {

    private static final String IMMUTABLE = "field is immutable";
    private static final String LABELS = "labels";

    private ApiChangeRules() {}

    static Stream<Finding> cluster(Change change) {
        if (change.before().clusterDocument().filter(Change::paused).isPresent()) {
            return Stream.empty();
        }
        var findings = new ArrayList<Finding>();
        management(change, findings);
        network(change, findings);
        topology(change, findings);
        gitOps(change, findings);
        if (change.after().is(Provider.TINKERBELL)) {
            bareMetal(change, findings);
        }
        identity(change, findings);
        return findings.stream();
    }

    private static void management(Change change, List<Finding> findings) {
        var old = change.spec().before().at("managementCluster").at("name");
        var next = change.spec().after().at("managementCluster").at("name");
        var both = change.before().selfManaged() && change.after().selfManaged();
        if (!both && differs(old, next)) {
            findings.add(forbidden(next, "managementCluster." + next.text(), IMMUTABLE + " {" + next.text() + "}"));
        }
        var ref = change.after().datacenterRef();
        if (!Change.sameRef(change.before().datacenterRef(), ref)) {
            findings.add(forbidden(ref, "datacenterRef", IMMUTABLE + " " + printed(ref)));
        }
        var endpoint = change.after().controlPlane().at("endpoint");
        if (!ClusterChangeRules.sameEndpoint(
                change, change.before().controlPlane().at("endpoint"), endpoint)) {
            var host = endpoint.present() ? "&{" + endpoint.at("host").text() + "}" : "<nil>";
            findings.add(forbidden(endpoint, "ControlPlaneConfiguration.endpoint", IMMUTABLE + " " + host));
        }
    }

    private static String printed(Field ref) {
        return "{" + ref.at("kind").text() + " " + ref.at("name").text() + "}";
    }

    private static void network(Change change, List<Finding> findings) {
        var old = change.spec().before().at("clusterNetwork");
        var next = change.spec().after().at("clusterNetwork");
        for (var what : List.of("pods", "services")) {
            if (!Change.sameWords(old.at(what).at("cidrBlocks"), next.at(what).at("cidrBlocks"))) {
                findings.add(forbidden(next.at(what), "clusterNetwork." + what, IMMUTABLE));
            }
        }
        if (!ClusterChangeRules.sameDns(old.at("dns"), next.at("dns"))) {
            findings.add(forbidden(next.at("dns"), "clusterNetwork.dns", IMMUTABLE));
        }
        if (old.at("nodes").present() != next.at("nodes").present()
                || differs(old.below("nodes.cidrMaskSize"), next.below("nodes.cidrMaskSize"))) {
            findings.add(forbidden(next.at("nodes"), "clusterNetwork.nodes", IMMUTABLE));
        }
        var proxy = change.spec().after().at("proxyConfiguration");
        if (!ClusterChangeRules.sameProxy(change.spec().before().at("proxyConfiguration"), proxy)) {
            findings.add(forbidden(proxy, "ProxyConfiguration", IMMUTABLE));
        }
    }

    private static void topology(Change change, List<Finding> findings) {
        var old = change.before().externalEtcd().present();
        var next = change.after().externalEtcd();
        if (old != next.present()) {
            findings.add(next.error("spec.etcd-topology")
                    .as(FieldErrors.forbidden(
                            "spec.externalEtcdConfiguration",
                            old
                                    ? "cannot switch from external to stacked etcd topology"
                                    : "cannot switch from stacked to external etcd topology")));
        }
    }

    private static void gitOps(Change change, List<Finding> findings) {
        var next = change.spec().after().at("gitOpsRef");
        if (!change.before().selfManaged()
                && !Change.sameRef(change.spec().before().at("gitOpsRef"), next)) {
            var value = next.present() ? "&" + printed(next) : "<nil>";
            findings.add(forbidden(next, "GitOpsRef", IMMUTABLE + " " + value));
        }
    }

    private static void bareMetal(Change change, List<Finding> findings) {
        var old = change.before().controlPlane();
        var next = change.after().controlPlane();
        for (var what : List.of(LABELS, "taints")) {
            unchanged(old.at(what), next.at(what), "ControlPlaneConfiguration." + what)
                    .ifPresent(findings::add);
        }
        change.groups()
                .flatMap(pair -> Stream.of(LABELS, "taints")
                        .flatMap(
                                what -> unchanged(
                                        pair.before().at(what),
                                        pair.after().at(what),
                                        "WorkerNodeConfiguration." + what)
                                        .stream()))
                .forEach(findings::add);
    }

    private static Optional<Finding> unchanged(Field old, Field next, String path) {
        var value = next.key().equals(LABELS) ? GoText.map(next) : taints(next);
        return old.equalTo(next) ? Optional.empty() : Optional.of(forbidden(next, path, IMMUTABLE + " " + value));
    }

    private static String taints(Field taints) {
        return taints.items().stream()
                .map(taint -> "{%s %s %s <nil>}"
                        .formatted(
                                taint.at("key").text(),
                                taint.at("value").text(),
                                taint.at("effect").text()))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static void identity(Change change, List<Finding> findings) {
        var old = ClusterChangeRules.awsIam(change.before());
        ClusterChangeRules.awsIam(change.after())
                .filter(next -> old.isPresent() && !Change.sameRef(old.get(), next))
                .ifPresent(next -> findings.add(
                        forbidden(next, "identityProviderRefs.AWSIamConfig", IMMUTABLE + " AWSIamConfig")));
    }

    private static Finding forbidden(Field field, String path, String detail) {
        return field.error("spec.immutable-now", field.key()).as(FieldErrors.forbidden("spec." + path, detail));
    }
}

package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.Change.differs;
import static dev.slipway.spec.rules.Change.refused;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// What the upgrade command lets nobody change of a Cluster (EKS Anywhere:
/// pkg/validations/upgradevalidations/immutable_fields.go).
final class ClusterChangeRules {

    private static final String NAMESPACE = "default";
    private static final String DEFAULT_PORT = "6443";

    private ClusterChangeRules() {}

    static Stream<Finding> identity(Change change) {
        var old = change.before().cluster().at("metadata");
        var next = change.after().cluster().at("metadata");
        var name = Change.fixed(
                old.at("name"),
                next.at("name"),
                "cluster name is immutable. previous name %s, new name %s"
                        .formatted(old.at("name").text(), next.at("name").text()));
        var namespace = namespace(old).equals(namespace(next))
                ? Optional.<Finding>empty()
                : Optional.of(refused(old.at("namespace"), next.at("namespace"), "cluster namespace is immutable"));
        var datacenter =
                Change.sameRef(change.before().datacenterRef(), change.after().datacenterRef())
                        ? Optional.<Finding>empty()
                        : Optional.of(refused(
                                change.before().datacenterRef().at("name"),
                                change.after().datacenterRef().at("name"),
                                "spec.dataCenterRef.name is immutable"));
        return Stream.of(name, namespace, datacenter).flatMap(Optional::stream);
    }

    private static String namespace(Field metadata) {
        var namespace = metadata.at("namespace").text();
        return namespace.isEmpty() ? NAMESPACE : namespace;
    }

    static Stream<Finding> endpoint(Change change) {
        var old = change.before().controlPlane().at("endpoint");
        var next = change.after().controlPlane().at("endpoint");
        return sameEndpoint(change, old, next)
                ? Stream.empty()
                : Stream.of(refused(
                        old.at("host"), next.at("host"), "spec.controlPlaneConfiguration.endpoint is immutable"));
    }

    /// On CloudStack a port that is not written is 6443, unless another one is taken away.
    static boolean sameEndpoint(Change change, Field old, Field next) {
        if (old.present() != next.present()) {
            return false;
        }
        if (!differs(old.at("host"), next.at("host"))) {
            return true;
        }
        return change.after().is(Provider.CLOUDSTACK)
                && withoutPort(old.at("host").text())
                        .equals(withoutPort(next.at("host").text()));
    }

    private static String withoutPort(String host) {
        return HostPort.split(host) instanceof HostPort.Good(var name, var port) && port.equals(DEFAULT_PORT)
                ? name
                : host;
    }

    static Stream<Finding> network(Change change) {
        var old = change.before().spec().at("clusterNetwork");
        var next = change.after().spec().at("clusterNetwork");
        return Stream.of(
                        blocks(old.at("pods"), next.at("pods"), "Pods").stream(),
                        blocks(old.at("services"), next.at("services"), "Services").stream(),
                        dns(old.at("dns"), next.at("dns")).stream(),
                        plugin(old.at("cniConfig"), next.at("cniConfig")).stream())
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> blocks(Field old, Field next, String what) {
        var was = old.at("cidrBlocks");
        return Change.sameWords(was, next.at("cidrBlocks"))
                ? Optional.empty()
                : Optional.of(next.at("cidrBlocks")
                        .error(
                                "spec.immutable",
                                "cidrBlocks",
                                was.items().stream()
                                        .map(Field::text)
                                        .findFirst()
                                        .orElse(""))
                        .as("spec.clusterNetwork." + what + " is immutable"));
    }

    private static Optional<Finding> dns(Field old, Field next) {
        return sameDns(old, next)
                ? Optional.empty()
                : Optional.of(refused(
                        old.below("resolvConf.path"),
                        next.below("resolvConf.path"),
                        "spec.clusterNetwork.DNS is immutable"));
    }

    static boolean sameDns(Field old, Field next) {
        return old.at("resolvConf").present() == next.at("resolvConf").present()
                && !differs(old.below("resolvConf.path"), next.below("resolvConf.path"));
    }

    private static Optional<Finding> plugin(Field old, Field next) {
        return Stream.of("cilium", "kindnetd")
                .filter(plugin -> old.at(plugin).present() != next.at(plugin).present())
                .findFirst()
                .map(plugin -> next.error("spec.immutable", "cniConfig", String.join(", ", old.keys()))
                        .as("spec.clusterNetwork.CNI/CNIConfig is immutable"));
    }

    static Stream<Finding> proxy(Change change) {
        var old = change.before().spec().at("proxyConfiguration");
        var next = change.after().spec().at("proxyConfiguration");
        return sameProxy(old, next)
                ? Stream.empty()
                // Its previous value is not repeated: it may carry a password.
                : Stream.of(next.error("spec.immutable-now", next.key()).as("spec.proxyConfiguration is immutable"));
    }

    static boolean sameProxy(Field old, Field next) {
        return old.present() == next.present()
                && !differs(old.at("httpProxy"), next.at("httpProxy"))
                && !differs(old.at("httpsProxy"), next.at("httpsProxy"))
                && Change.sameWords(old.at("noProxy"), next.at("noProxy"));
    }

    static Stream<Finding> etcd(Change change) {
        var old = change.before().externalEtcd();
        var next = change.after().externalEtcd();
        return old.present() == next.present()
                ? Stream.empty()
                : Stream.of(next.error("spec.etcd-topology")
                        .as("adding or removing external etcd during upgrade is not supported"));
    }

    static Stream<Finding> awsIam(Change change) {
        var old = awsIam(change.before());
        return awsIam(change.after()).stream()
                .filter(next -> old.isPresent() && !sameAwsIam(change, old.get(), next))
                .map(next -> refused(
                        old.orElseThrow().at("name"), next.at("name"), "aws iam identity provider is immutable"));
    }

    /// The first AWS identity provider of a cluster, of which there can be one.
    static Optional<Field> awsIam(Config config) {
        return config.spec().at("identityProviderRefs").items().stream()
                .filter(ref -> ref.at("kind").text().equals("AWSIamConfig"))
                .findFirst();
    }

    private static boolean sameAwsIam(Change change, Field oldRef, Field nextRef) {
        var old = change.before().find(nextRef);
        var next = change.after().find(nextRef);
        return Change.sameRef(oldRef, nextRef)
                && (old.isEmpty()
                        || next.isEmpty()
                        || sameAwsIam(old.get().spec(), next.get().spec()));
    }

    /// Whether two AWS identities are the same but for whom they are mapped to.
    static boolean sameAwsIam(Field old, Field next) {
        return !differs(old.at("awsRegion"), next.at("awsRegion"))
                && !differs(old.at("partition"), next.at("partition"))
                && Change.sameWords(old.at("backendMode"), next.at("backendMode"));
    }

    static Stream<Finding> management(Change change) {
        var old = change.before().spec().at("managementCluster").at("name");
        var next = change.after().spec().at("managementCluster").at("name");
        if (change.before().selfManaged() != change.after().selfManaged()) {
            return Stream.of(refused(old, next, "management flag is immutable"));
        }
        return Change.fixed(old, next, "management cluster name is immutable").stream();
    }
}

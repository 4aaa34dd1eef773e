package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import java.util.stream.Stream;

/// What the create command refuses, and what is worth a word, besides the rules of the objects
/// (EKS Anywhere: cmd/eksctl-anywhere/cmd/createcluster.go, pkg/validations).
final class CommandRules {

    private CommandRules() {}

    static Stream<Finding> etcdEncryption(Config config) {
        var encryption = config.spec().at("etcdEncryption");
        return encryption.present()
                ? Stream.of(encryption
                        .error("spec.etcd-encryption")
                        .as("etcdEncryption is not supported during cluster creation"))
                : Stream.empty();
    }

    static Stream<Finding> mirrorOnBottlerocket(Config config) {
        var insecure = config.spec().at("registryMirrorConfiguration").at("insecureSkipVerify");
        return insecure.truth()
                        && config.machines().stream()
                                .anyMatch(machine ->
                                        machine.spec().at("osFamily").text().equals("bottlerocket"))
                ? Stream.of(insecure.error("spec.mirror-bottlerocket")
                        .as("InsecureSkipVerify is not supported for bottlerocket"))
                : Stream.empty();
    }

    // Whether a release has the version, only its bundle knows; that it is no version can be seen here.
    static Stream<Finding> kubernetesVersion(Config config) {
        return Versions.named(config)
                .filter(version -> !Versions.isMinor(version.text()))
                .map(version -> version.error("spec.kubernetes-version", version.text()));
    }

    static Stream<Finding> endpointAddress(Config config) {
        var host = config.controlPlane().at("endpoint").at("host");
        return host.text().isEmpty() || Addresses.isIp(host.text())
                ? Stream.empty()
                : Stream.of(host.warning("spec.endpoint-not-ip", host.text()));
    }

    /// That a key pair will be made, which is easily overlooked.
    static Stream<Finding> sshKeys(Config config) {
        return config.machines().stream()
                .map(machine -> machine.spec().at("users"))
                .filter(users -> users.items().stream()
                        .limit(1)
                        .flatMap(user ->
                                user.at("sshAuthorizedKeys").items().stream().limit(1))
                        .allMatch(key -> key.text().isEmpty()))
                .map(users -> users.warning("spec.ssh-key-missing"));
    }
}

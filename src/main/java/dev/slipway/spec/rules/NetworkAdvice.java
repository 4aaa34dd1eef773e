package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.stream.Stream;

/// Networks and addresses that EKS Anywhere accepts and that do not work.
final class NetworkAdvice {

    private NetworkAdvice() {}

    static Stream<Finding> apart(Config config) {
        var pods = block(config, "pods");
        var services = block(config, "services");
        return services
                .filter(_ -> pods.isPresent())
                .filter(block -> Addresses.overlap(pods.orElseThrow().text(), block.text()))
                .map(block -> block.warning(
                        "spec.cidrs-overlap", block.text(), pods.orElseThrow().text()))
                .stream();
    }

    /// Of Snow EKS Anywhere asks this itself.
    static Stream<Finding> endpointOutside(Config config) {
        var host = config.controlPlane().at("endpoint").at("host");
        var address = HostPort.split(host.text()) instanceof HostPort.Good good ? good.host() : host.text();
        return Addresses.isIp(address)
                ? Stream.of("pods", "services")
                        .flatMap(what -> block(config, what).stream())
                        .filter(block -> Addresses.within(address, block.text()))
                        .map(block -> host.warning("spec.endpoint-conflict", address, block.text()))
                : Stream.empty();
    }

    private static Optional<Field> block(Config config, String what) {
        return config.spec().at("clusterNetwork").at(what).at("cidrBlocks").items().stream()
                .findFirst()
                .filter(block -> Addresses.mask(block.text()).isPresent());
    }

    /// EKS Anywhere: validateCNIPlugin.
    static Stream<Finding> oldPlugin(Config config) {
        return config
                .clusterDocument()
                .map(Document::source)
                .map(source -> source.root().below("spec.clusterNetwork.cni"))
                .filter(plugin -> !plugin.text().isEmpty())
                .map(plugin -> plugin.warning("spec.cni-deprecated")
                        .as("Warning: CNI field is deprecated. Provide CNI information through CNIConfig"))
                .stream();
    }
}

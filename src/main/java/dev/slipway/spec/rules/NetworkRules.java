package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The pods' and services' networks and the plugin that runs them (EKS Anywhere: validateNetworking).
final class NetworkRules {

    private static final int NODE_MASK = 24;
    private static final int WIDEST_DIFFERENCE = 16;
    private static final Set<String> PLUGINS = Set.of("cilium", "kindnetd");
    private static final Set<String> POLICY_MODES = Set.of("default", "always", "never");

    private NetworkRules() {}

    static Stream<Finding> network(Config config) {
        var network = config.spec().at("clusterNetwork");
        return Stream.of(
                        kindnetd(config, network),
                        cidrs(network),
                        endpoint(config, network),
                        masks(network),
                        plugin(network))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> kindnetd(Config config, Field network) {
        var old = network.at("cni");
        var plugin = network.at("cniConfig").at("kindnetd");
        var culprit = plugin.present() ? plugin : old;
        return !config.is(Provider.DOCKER) && (plugin.present() || old.text().equals("kindnetd"))
                ? Stream.of(culprit.error("spec.kindnetd")
                        .as("kindnetd is only supported on Docker provider for development and testing. For all other"
                                + " providers please use Cilium CNI"))
                : Stream.empty();
    }

    private static Stream<Finding> cidrs(Field network) {
        var pods = network.at("pods").at("cidrBlocks");
        var services = network.at("services").at("cidrBlocks");
        var findings = new ArrayList<Finding>();
        empty(pods, "pods", findings);
        empty(services, "services", findings);
        several(pods, "Pods", findings);
        several(services, "Services", findings);
        malformed(
                pods,
                "invalid CIDR block format for Pods: %s. Please specify a valid CIDR block for pod subnet",
                findings);
        malformed(
                services,
                "invalid CIDR block for Services: %s. Please specify a valid CIDR block for service subnet",
                findings);
        return findings.stream();
    }

    private static void empty(Field blocks, String what, List<Finding> findings) {
        if (blocks.items().isEmpty()) {
            findings.add(blocks.error("spec.cidr-missing", what).as(what + " CIDR block not specified or empty"));
        }
    }

    private static void several(Field blocks, String what, List<Finding> findings) {
        if (blocks.items().size() > 1) {
            findings.add(blocks.items()
                    .get(1)
                    .error("spec.cidr-several", what)
                    .as("multiple CIDR blocks for " + what + " are not yet supported"));
        }
    }

    private static void malformed(Field blocks, String text, List<Finding> findings) {
        blocks.items().stream()
                .limit(1)
                .filter(block -> Addresses.mask(block.text()).isEmpty())
                .forEach(block -> findings.add(block.error("spec.cidr-malformed", block.text())
                        .as(text.formatted("{[" + block.text() + "]}"))));
    }

    // Snow hands the endpoint to its devices, which only take an address of their own network.
    private static Stream<Finding> endpoint(Config config, Field network) {
        var host = config.controlPlane().at("endpoint").at("host");
        if (!config.is(Provider.SNOW) || host.text().isEmpty()) {
            return Stream.empty();
        }
        if (!Addresses.isIp(host.text())) {
            return Stream.of(host.error("spec.endpoint-invalid", host.text())
                    .as("control plane endpoint " + host.text() + " is invalid"));
        }
        return Stream.of("pods", "services")
                .flatMap(what -> network.at(what).at("cidrBlocks").items().stream()
                        .limit(1)
                        .filter(block ->
                                Addresses.mask(block.text()).isPresent() && Addresses.within(host.text(), block.text()))
                        .map(block -> host.error("spec.endpoint-conflict", host.text(), block.text())
                                .as("control plane endpoint %s conflicts with %s CIDR block %s"
                                        .formatted(host.text(), what, block.text()))));
    }

    private static Stream<Finding> masks(Field network) {
        var nodes = network.at("nodes").at("cidrMaskSize");
        var node = nodes.present() ? (int) nodes.number() : NODE_MASK;
        return network.at("pods").at("cidrBlocks").items().stream()
                .limit(1)
                .flatMap(block -> Addresses.mask(block.text()).stream()
                        .flatMap(pod -> masks(nodes.present() ? nodes : block, pod, node)));
    }

    private static Stream<Finding> masks(Field culprit, int pod, int node) {
        if (pod >= node) {
            return Stream.of(culprit.error("spec.mask", pod, node)
                    .as(
                            "the size of pod subnet with mask %d is smaller than or equal to the size of node subnet with mask %d"
                                    .formatted(pod, node)));
        }
        return node - pod > WIDEST_DIFFERENCE
                ? Stream.of(culprit.error("spec.mask-wide", pod, node)
                        .as("pod subnet mask (%d) and node-mask (%d) difference is greater than %d"
                                .formatted(pod, node, WIDEST_DIFFERENCE)))
                : Stream.empty();
    }

    private static Stream<Finding> plugin(Field network) {
        var old = network.at("cni");
        if (old.text().isEmpty()) {
            return Aggregate.of("validating cniConfig: ", plugins(network.at("cniConfig")));
        }
        if (network.at("cniConfig").present()) {
            return Stream.of(old.error("spec.cni-twice")
                    .as("invalid format for cni plugin: both old and new formats used, use only the CNIConfig field"));
        }
        return PLUGINS.contains(old.text())
                ? Stream.empty()
                : Stream.of(old.error("spec.cni-unknown", old.text()).as("cni " + old.text() + " not supported"));
    }

    private static List<Finding> plugins(Field config) {
        var cilium = config.at("cilium");
        var kindnetd = config.at("kindnetd");
        var findings = new ArrayList<Finding>();
        if (cilium.present()) {
            cilium(cilium, findings);
        }
        if (!cilium.present() && !kindnetd.present()) {
            findings.add(config.error("spec.cni-missing").as("no cni plugin specified"));
        } else if (cilium.present() && kindnetd.present()) {
            findings.add(kindnetd.error("spec.cni-several").as("cannot specify more than one cni plugins"));
        }
        return findings;
    }

    private static void cilium(Field cilium, List<Finding> findings) {
        var mode = cilium.at("policyEnforcementMode");
        if (cilium.at("skipUpgrade").truth() && !mode.text().isEmpty()) {
            findings.add(mode.error("spec.cilium-skip-upgrade")
                    .as("when using skipUpgrades for cilium all other fields must be empty"));
        } else if (cilium.at("routingMode").text().equals("direct")
                && cilium.at("ipv4NativeRoutingCIDR").text().isEmpty()) {
            findings.add(cilium.at("ipv4NativeRoutingCIDR")
                    .error("spec.cilium-direct")
                    .as("direct routing mode requires IPv4NativeRoutingCIDR to be set"));
        } else if (!mode.text().isEmpty() && !POLICY_MODES.contains(mode.text())) {
            findings.add(mode.error("spec.cilium-policy", mode.text())
                    .as("cilium policyEnforcementMode \"" + mode.text() + "\" not supported"));
        }
    }
}

package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The content of SnowIPPool (EKS Anywhere: pkg/api/v1alpha1/snowippool.go).
final class SnowPoolRules {

    private static final String KIND = "SnowIPPool";

    private SnowPoolRules() {}

    static Stream<Finding> content(Config config) {
        return pools(config)
                .flatMap(pool -> pool.spec().at("pools").items().stream())
                .flatMap(range -> range(range).stream());
    }

    // A pool no interface refers to is not looked at; without a Cluster, all are.
    private static Stream<Document> pools(Config config) {
        return config.clusterDocument().isPresent()
                ? refs(config)
                        .filter(ref -> ref.at("kind").text().equals(KIND))
                        .map(ref -> ref.at("name").text())
                        .distinct()
                        .flatMap(name -> config.find(KIND, name).stream())
                : config.all(KIND);
    }

    private static Stream<Field> refs(Config config) {
        return ObjectRules.machinesOf(config, Provider.SNOW)
                .flatMap(machine -> machine.spec().below("network.directNetworkInterfaces").items().stream())
                .map(dni -> dni.at("ipPoolRef"))
                .filter(Field::present);
    }

    /// That a pool is not there, which EKS Anywhere does not tell.
    static Stream<Finding> found(Config config) {
        return refs(config)
                .filter(ref -> config.find(ref).isEmpty())
                .map(ref -> ref.at("name")
                        .warning("spec.not-found", KIND, ref.at("name").text()));
    }

    private static List<Finding> range(Field range) {
        var whose = "SnowIPPool Pools" + range.path().substring(range.path().lastIndexOf('[')) + ".";
        var start = range.at("ipStart");
        var end = range.at("ipEnd");
        var findings = new ArrayList<Finding>();
        address(start, whose + "IPStart", findings);
        address(end, whose + "IPEnd", findings);
        address(range.at("gateway"), whose + "Gateway", findings);
        if (Addresses.isIp(start.text())
                && Addresses.isIp(end.text())
                && Addresses.compare(start.text(), end.text()) >= 0) {
            findings.add(start.error("spec.snow-pool-order", start.text(), end.text())
                    .as(whose + "IPStart should be smaller than IPEnd"));
        }
        subnet(range, whose, findings);
        return findings;
    }

    private static void address(Field address, String name, List<Finding> findings) {
        if (!Addresses.isIp(address.text())) {
            findings.add(address.error("spec.snow-pool-address", address.key(), address.text())
                    .as(name + (address.text().isEmpty() ? " can not be empty" : " is invalid")));
        }
    }

    private static void subnet(Field range, String whose, List<Finding> findings) {
        var subnet = range.at("subnet");
        if (Addresses.mask(subnet.text()).isEmpty()) {
            var reason = subnet.text().isEmpty()
                    ? "Subnet can not be empty"
                    : "Subnet is invalid: invalid CIDR address: " + subnet.text();
            findings.add(subnet.error("spec.snow-pool-subnet", subnet.text()).as(whose + reason));
            return;
        }
        outside(range.at("ipStart"), subnet, whose + "IPStart", findings);
        outside(range.at("ipEnd"), subnet, whose + "IPEnd", findings);
    }

    private static void outside(Field address, Field subnet, String name, List<Finding> findings) {
        if (Addresses.isIp(address.text()) && !Addresses.within(address.text(), subnet.text())) {
            findings.add(address.error("spec.snow-pool-outside", address.text(), subnet.text())
                    .as(name + " should be within the subnet range " + subnet.text()));
        }
    }
}

package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.Optional;

/// An entry of `ccmExcludeNodeIPs`: an address, a network, or a range (EKS Anywhere:
/// pkg/providers/nutanix/validator.go, `validateCcmExcludeNodeIPs`).
final class NutanixExcludedAddresses {

    private NutanixExcludedAddresses() {}

    static Optional<Finding> objection(Field entry) {
        return text(entry.text())
                .map(text -> entry.error("spec.nutanix-excluded", entry.text()).as(text));
    }

    private static Optional<String> text(String entry) {
        var bare = entry.strip();
        if (entry.contains("/")) {
            return Addresses.mask(bare).isPresent()
                    ? Optional.empty()
                    : Optional.of("invalid CIDR " + bare + ": invalid CIDR address: " + bare);
        }
        if (entry.contains("-")) {
            return range(bare);
        }
        return Addresses.isIp(bare) ? Optional.empty() : Optional.of("invalid IP address " + bare);
    }

    private static Optional<String> range(String range) {
        var ends = range.split("-", -1);
        if (ends.length != 2) {
            return Optional.of("invalid IP range " + range);
        }
        var start = ends[0].strip();
        var end = ends[1].strip();
        if (!Addresses.isIp(start)) {
            return Optional.of("invalid start IP address " + ends[0]);
        }
        if (!Addresses.isIp(end)) {
            return Optional.of("invalid end IP address " + ends[1]);
        }
        return Addresses.compare(start, end) > 0
                ? Optional.of("start IP address %s is greater than end IP address %s".formatted(start, end))
                : Optional.empty();
    }
}

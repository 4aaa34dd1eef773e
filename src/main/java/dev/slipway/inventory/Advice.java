package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What EKS Anywhere lets pass and the machine will not: warnings only, so that the verdicts stay the same.
final class Advice {

    private Advice() {}

    static Stream<Finding> of(Row row) {
        return Stream.concat(
                Stream.of(netmask(row), gateway(row), mac(row)).flatMap(Optional::stream), nameservers(row));
    }

    private static Optional<Finding> netmask(Row row) {
        return row.cell(Column.NETMASK)
                .filter(mask -> !mask.isEmpty() && !IpAddress.isNetmask(mask))
                .map(mask -> Finding.warning("inventory.netmask.odd", row.at(Column.NETMASK), mask));
    }

    private static Optional<Finding> gateway(Row row) {
        var ip = row.text(Column.IP_ADDRESS);
        var netmask = row.text(Column.NETMASK);
        return row.cell(Column.GATEWAY)
                .filter(gateway -> !IpAddress.sameNetwork(ip, gateway, netmask))
                .map(gateway ->
                        Finding.warning("inventory.gateway.elsewhere", row.at(Column.GATEWAY), gateway, ip, netmask));
    }

    // The pattern of the Hardware object knows this one notation; the API server refuses the others during the run.
    private static Optional<Finding> mac(Row row) {
        return row.cell(Column.MAC)
                .flatMap(MacAddress::parse)
                .filter(mac -> !mac.isCanonical())
                .map(mac ->
                        Finding.warning("inventory.mac.notation", row.at(Column.MAC), mac.value(), mac.canonical()));
    }

    private static Stream<Finding> nameservers(Row row) {
        return Arrays.stream(row.text(Column.NAMESERVERS).split("\\|", -1))
                .filter(entry -> !entry.isEmpty() && !IpAddress.isValid(entry))
                .map(entry -> Finding.warning("inventory.nameservers.odd", row.at(Column.NAMESERVERS), entry));
    }
}

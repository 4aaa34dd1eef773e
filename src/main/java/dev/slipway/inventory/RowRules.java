package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What must be true of one row, in the order in which EKS Anywhere finds out.
///
/// EKS Anywhere: pkg/providers/tinkerbell/hardware/validator.go, staticMachineAssertions.
final class RowRules {

    private static final Pattern DISK = Pattern.compile("(?:/dev/[\\w-]++)++");

    private RowRules() {}

    static Stream<Finding> of(Row row, BmcLogin login) {
        return Stream.of(
                        LabelRules.pairs(row),
                        address(row, Column.IP_ADDRESS),
                        address(row, Column.GATEWAY),
                        nameservers(row),
                        filled(row, Column.NETMASK),
                        mac(row),
                        hostname(row),
                        disk(row),
                        LabelRules.syntax(row),
                        BmcRules.of(row, login),
                        vlan(row))
                .flatMap(findings -> findings);
    }

    static Stream<Finding> address(Row row, Column column) {
        var value = row.cell(column).filter(text -> !IpAddress.isValid(text));
        return value
                .map(text -> text.isEmpty()
                        ? empty(row, column)
                        : Finding.error("inventory.address.invalid", row.at(column), text)
                                .as(column.field() + ": is invalid: " + text))
                .stream();
    }

    static Finding empty(Row row, Column column) {
        return Finding.error("inventory.cell.empty", row.at(column), column.header())
                .as("machine: " + column.field() + " is empty");
    }

    private static Stream<Finding> filled(Row row, Column column) {
        return row.cell(column).filter(String::isEmpty).map(_ -> empty(row, column)).stream();
    }

    private static Stream<Finding> nameservers(Row row) {
        return row
                .cell(Column.NAMESERVERS)
                .filter(list -> Arrays.stream(list.split("\\|", -1)).anyMatch(String::isEmpty))
                .map(list -> Finding.error("inventory.nameservers.entry", row.at(Column.NAMESERVERS), list)
                        .as("machine: Nameservers contains an empty entry"))
                .stream();
    }

    private static Stream<Finding> mac(Row row) {
        return row
                .cell(Column.MAC)
                .filter(text -> MacAddress.parse(text).isEmpty())
                .map(text -> text.isEmpty() ? empty(row, Column.MAC) : notMac(row, text))
                .stream();
    }

    private static Finding notMac(Row row, String text) {
        return Finding.error("inventory.mac.invalid", row.at(Column.MAC), text)
                .as("MACAddress: address " + text.toLowerCase(Locale.ROOT) + ": invalid MAC address");
    }

    private static Stream<Finding> hostname(Row row) {
        return row
                .cell(Column.HOSTNAME)
                .map(name -> name.isEmpty() ? List.of(empty(row, Column.HOSTNAME)) : named(row, name))
                .stream()
                .flatMap(List::stream);
    }

    private static List<Finding> named(Row row, String name) {
        var reasons = DnsName.reasonsAgainst(name);
        if (reasons.isEmpty()) {
            return List.of();
        }
        var finding = DnsName.suggestion(name)
                .map(better -> Finding.error("inventory.hostname.slip", row.at(Column.HOSTNAME), name, better))
                .orElseGet(() -> Finding.error("inventory.hostname.invalid", row.at(Column.HOSTNAME), name));
        return List.of(finding.as("invalid hostname: " + name + ": [" + String.join(" ", reasons) + "]"));
    }

    private static Stream<Finding> disk(Row row) {
        return row
                .cell(Column.DISK)
                .filter(text -> !DISK.matcher(text).matches())
                .map(text -> Finding.error("inventory.disk.invalid", row.at(Column.DISK), text)
                        .as("disk must be a valid linux path (\"^(/dev/[\\w-]+)+$\")"))
                .stream();
    }

    private static Stream<Finding> vlan(Row row) {
        return row
                .cell(Column.VLAN_ID)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> VlanId.textAgainst(text)
                        .map(upstream -> Finding.error("inventory.vlan.invalid", row.at(Column.VLAN_ID), text)
                                .as(upstream)))
                .stream();
    }
}

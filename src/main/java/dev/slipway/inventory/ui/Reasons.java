package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;

/// Findings in the few words of a table, and in the sentences of the popover beside a cell.
final class Reasons {

    private Reasons() {}

    /// A few words for the last column.
    static String shortly(Finding finding) {
        var arguments = finding.arguments();
        return switch (finding.id()) {
            case "inventory.duplicate" ->
                Texts.of("hardware.reason.duplicate", field(arguments.get(3)), arguments.get(1));
            case "inventory.mac.same" -> Texts.of("hardware.reason.duplicate", field("mac"), arguments.get(1));
            case "inventory.hostname.slip", "inventory.hostname.invalid" -> Texts.of("hardware.reason.hostname");
            case "inventory.disk.invalid" -> Texts.of("hardware.reason.disk");
            case "inventory.cell.empty" -> Texts.of("hardware.reason.empty", field(arguments.get(0)));
            case "inventory.mac.invalid" -> Texts.of("hardware.reason.mac");
            case "inventory.mac.notation" -> Texts.of("hardware.reason.notation");
            case "inventory.address.invalid" -> Texts.of("hardware.reason.address");
            case "inventory.gateway.elsewhere" -> Texts.of("hardware.reason.gateway");
            case "inventory.netmask.odd" -> Texts.of("hardware.reason.netmask");
            case "inventory.nameservers.entry", "inventory.nameservers.odd" -> Texts.of("hardware.reason.nameservers");
            case "inventory.vlan.invalid" -> Texts.of("hardware.reason.vlan");
            case "inventory.labels.pair", "inventory.labels.key", "inventory.labels.value" ->
                Texts.of("hardware.reason.label");
            case "inventory.bmc.login" -> Texts.of("hardware.reason.login");
            case "fit.slip" -> Texts.of("hardware.reason.slip", value(arguments.get(2)));
            default -> Texts.what(finding);
        };
    }

    static String title(Finding finding) {
        return switch (finding.id()) {
            case "inventory.hostname.slip", "inventory.hostname.invalid" ->
                Texts.of("hardware.explain.hostname.title", finding.arguments().getFirst());
            default -> Texts.what(finding).replaceFirst("\\.$", "");
        };
    }

    static String sentence(Finding finding) {
        return switch (finding.id()) {
            case "inventory.hostname.slip", "inventory.hostname.invalid" -> Texts.of("hardware.explain.hostname");
            default -> Texts.why(finding);
        };
    }

    /// What is wrong with a file, with the line it is wrong in.
    static String where(Finding finding) {
        var what = Texts.what(finding);
        return finding.place() instanceof Place.InTable cell
                ? Texts.of("hardware.unreadable.line", cell.row(), what)
                : what;
    }

    /// What the operator calls a column.
    static String field(String column) {
        return switch (column) {
            case "hostname" -> Texts.of("hardware.column.hostname");
            case "mac" -> Texts.of("hardware.field.mac");
            case "ip_address" -> Texts.of("hardware.field.ip");
            case "bmc_ip" -> Texts.of("hardware.column.bmc");
            case "bmc_username" -> Texts.of("hardware.column.bmc-user");
            case "bmc_password" -> Texts.of("hardware.column.bmc-password");
            case "netmask" -> Texts.of("hardware.column.netmask");
            case "gateway" -> Texts.of("hardware.column.gateway");
            case "nameservers" -> Texts.of("hardware.column.nameservers");
            case "labels" -> Texts.of("hardware.column.labels");
            case "disk" -> Texts.of("hardware.column.disk");
            case "vlan_id" -> Texts.of("hardware.column.vlan");
            default -> column;
        };
    }

    private static String value(String selector) {
        return selector.indexOf(',') < 0 ? selector.substring(selector.indexOf('=') + 1) : selector;
    }
}

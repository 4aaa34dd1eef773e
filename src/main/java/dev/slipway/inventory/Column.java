package dev.slipway.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column of the hardware CSV, in the order EKS Anywhere names missing ones.
public enum Column {
    HOSTNAME("hostname", "Hostname"),
    IP_ADDRESS("ip_address", "IPAddress"),
    NETMASK("netmask", "Netmask"),
    GATEWAY("gateway", "Gateway"),
    NAMESERVERS("nameservers", "Nameservers"),
    MAC("mac", "MACAddress"),
    DISK("disk", "Disk"),
    LABELS("labels", "Labels"),
    BMC_IP("bmc_ip", "BMCIPAddress"),
    BMC_USERNAME("bmc_username", "BMCUsername"),
    BMC_PASSWORD("bmc_password", "BMCPassword"),
    VLAN_ID("vlan_id", "VLANID");

    static final List<Column> BMC = List.of(BMC_IP, BMC_USERNAME, BMC_PASSWORD);

    private final String header;
    private final String field;

    Column(String header, String field) {
        this.header = header;
        this.field = field;
    }

    /// The name in the header of the CSV.
    public String header() {
        return header;
    }

    /// The name in EKS Anywhere's texts.
    String field() {
        return field;
    }

    /// Whether the header must have it. The cell may still be allowed to be empty.
    public boolean required() {
        return this != VLAN_ID && !BMC.contains(this);
    }

    public static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }
}

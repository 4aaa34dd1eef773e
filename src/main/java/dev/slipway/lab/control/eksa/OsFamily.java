package dev.slipway.lab.control.eksa;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What differs between operating systems when they are installed.
enum OsFamily {
    UBUNTU(2),
    REDHAT(1),
    BOTTLEROCKET(12);

    private final int partition;

    OsFamily(int partition) {
        this.partition = partition;
    }

    static OsFamily of(String name) {
        return switch (name) {
            case "redhat" -> REDHAT;
            case "bottlerocket" -> BOTTLEROCKET;
            default -> UBUNTU;
        };
    }

    /// The partition of the image that holds the file system.
    int partition() {
        return partition;
    }

    List<WrittenFile> files(List<String> metadataUrls) {
        return switch (this) {
            case UBUNTU ->
                List.of(
                        new WrittenFile(
                                "write netplan config",
                                "/etc/netplan/config.yaml",
                                "0644",
                                "0755",
                                true,
                                Map.of("CONTENTS", NetworkFiles.NETPLAN)),
                        noNetwork(),
                        cloudInit(String.join(",", metadataUrls)),
                        dataSource());
            case REDHAT ->
                List.of(
                        new WrittenFile(
                                "write network manager config",
                                "/etc/NetworkManager/system-connections/static-connection.nmconnection",
                                "0600",
                                "0755",
                                true,
                                Map.of("CONTENTS", NetworkFiles.NETWORK_MANAGER)),
                        noNetwork(),
                        cloudInit(metadataUrls.stream()
                                .map(url -> "'" + url + "'")
                                .collect(Collectors.joining(","))),
                        dataSource());
            case BOTTLEROCKET ->
                List.of(
                        bottlerocket(
                                "write Bottlerocket bootconfig",
                                "/bootconfig.data",
                                "0700",
                                Map.of("BOOTCONFIG_CONTENTS", "kernel {}")),
                        bottlerocket(
                                "write Bottlerocket user data",
                                "/user-data.toml",
                                "0700",
                                Map.of("HEGEL_URLS", String.join(",", metadataUrls))),
                        bottlerocket(
                                "write netplan config",
                                "/net.toml",
                                "0755",
                                Map.of("STATIC_BOTTLEROCKET", "true", "IFNAME", "eno1")));
        };
    }

    private static WrittenFile bottlerocket(
            String action, String path, String directoryMode, Map<String, String> variables) {
        return new WrittenFile(action, path, "0644", directoryMode, true, variables);
    }

    private static WrittenFile noNetwork() {
        return WrittenFile.of(
                "disable cloud-init network capabilities",
                "/etc/cloud/cloud.cfg.d/99-disable-network-config.cfg",
                "network: {config: disabled}");
    }

    private static WrittenFile cloudInit(String urls) {
        return WrittenFile.of("add cloud-init config", "/etc/cloud/cloud.cfg.d/10_tinkerbell.cfg", """
                datasource:
                  Ec2:
                    metadata_urls: [%s]
                    strict_id: false
                manage_etc_hosts: localhost
                warnings:
                  dsid_missing_source: off
                """.formatted(urls));
    }

    private static WrittenFile dataSource() {
        return WrittenFile.of("add cloud-init ds config", "/etc/cloud/ds-identify.cfg", "datasource: Ec2\n");
    }
}

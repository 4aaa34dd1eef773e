package dev.slipway.diagnosis;

import dev.slipway.fleet.Trouble.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The known causes, the more particular ahead of the more general. The texts of the evidence are those of Rufio, Tink
/// and image2disk.
final class Rules {

    private static final Set<Kind> POWER = EnumSet.of(Kind.BMC_SILENT, Kind.POWER_JOB_FAILED, Kind.POWER_JOB_STUCK);
    private static final Set<Kind> ACTION = EnumSet.of(Kind.ACTION_FAILED);

    static final List<Rule> ALL = List.of(
            Rule.of("bmc-wrong-password", POWER, "\\b401\\b|RAKP 2 HMAC|authentication failed|unauthorized")
                    .likely(3, 2, 1),
            Rule.of(
                            "bmc-unreachable",
                            POWER,
                            "i/o timeout|connection refused|no route to host|unable to establish IPMI")
                    .likely(2, 2, 1),
            Rule.of("power-stuck", POWER, "bmc task timeout").likely(2, 2, 1),
            Rule.of("bmc-refuses", POWER, "failed to perform (\\w+)|Failed to connect to BMC"),
            Rule.of("power-unknown", POWER, ""),
            Rule.of("template", EnumSet.of(Kind.TEMPLATE_FAILED), ""),
            Rule.of("image-not-found", ACTION, "(https?://\\S+) not found|\\b404\\b")
                    .likely(3, 2, 1),
            Rule.of("wrong-disk", ACTION, "open (/dev/\\S+): no such (?:file|device)")
                    .likely(3, 2, 1),
            Rule.of("disk-partition", ACTION, "(?:failed to|error) mount\\S* (\\S+)|no such partition"),
            Rule.of("image-unreachable", ACTION, "no such host|dial tcp|tls:|x509"),
            Rule.of("action-failed", ACTION, ""),
            Rule.of("action-timeout", EnumSet.of(Kind.ACTION_TIMEOUT), "").likely(2, 2, 2),
            Rule.of("wrong-mac", EnumSet.of(Kind.NO_DHCP), "hardware not found for mac address ([0-9a-f:]{17})")
                    .likely(3, 2),
            Rule.of("no-dhcp", EnumSet.of(Kind.NO_DHCP), "").likely(2, 2, 2, 1),
            Rule.of("netboot-refused", EnumSet.of(Kind.NETWORK_BOOT_STUCK), "netboot-not-allowed"),
            Rule.of("netboot", EnumSet.of(Kind.NETWORK_BOOT_STUCK), ""),
            Rule.of("kubeadm", EnumSet.of(Kind.NOT_JOINED), "GET user-data").likely(2, 2, 1),
            Rule.of("not-joined", EnumSet.of(Kind.NOT_JOINED), ""));

    private Rules() {}
}

package dev.slipway.fleet;

import dev.slipway.finding.Texts;
import dev.slipway.run.Phase;
import java.util.List;
import java.util.Locale;

/// What holds a machine up, with the lines that show it.
///
/// `facts` are what the inventory says of the machine, for texts.
public record Trouble(Kind kind, String machine, Phase phase, String detail, Facts facts, List<String> evidence) {

    public Trouble {
        evidence = List.copyOf(evidence);
    }

    /// In what way a machine can be held up.
    public enum Kind {
        /// Its BMC cannot be reached or refuses the login.
        BMC_SILENT,
        /// A power job of its BMC failed.
        POWER_JOB_FAILED,
        /// Its power job neither ends nor fails.
        POWER_JOB_STUCK,
        /// Its workflow could not be rendered.
        TEMPLATE_FAILED,
        /// It was switched on and nothing has been heard from it since.
        NO_DHCP,
        /// It asked for an address, but HookOS did not come up.
        NETWORK_BOOT_STUCK,
        /// An action failed.
        ACTION_FAILED,
        /// An action or the whole workflow took longer than it may.
        ACTION_TIMEOUT,
        /// It was installed, but has not become a node.
        NOT_JOINED
    }

    /// What the inventory says of a machine.
    public record Facts(String address, String mac, String disk, String bmc) {}

    /// A few words, such as `No DHCP request yet`.
    public String summary() {
        return Texts.of("fleet.trouble." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
    }
}

package dev.slipway.lab.world;

import java.util.Locale;

/// Something that can be wrong with one machine of the lab.
public enum Fault {
    /// The BMC does not answer on the network.
    BMC_UNREACHABLE,
    /// The BMC knows another password than the inventory.
    BMC_WRONG_PASSWORD,
    /// The BMC says yes and leaves the power as it is.
    POWER_STUCK,
    /// The network card has another MAC address than the inventory.
    WRONG_MAC,
    /// No DHCP answer reaches the machine.
    NO_DHCP,
    /// The machine has another disk than the inventory says.
    WRONG_DISK,
    /// The operating system image is not at its address.
    IMAGE_NOT_FOUND,
    /// Writing the image takes longer than the action may.
    ACTION_TIMEOUT,
    /// kubeadm does not get through on this machine.
    KUBEADM_FAILS;

    /// As the terminal spells it: `bmc-unreachable`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

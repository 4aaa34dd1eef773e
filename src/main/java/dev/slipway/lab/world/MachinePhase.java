package dev.slipway.lab.world;

/// What a machine of the lab is about, as far as somebody standing in front of it could tell.
public enum MachinePhase {
    OFF("off"),
    POST("firmware self test"),
    NETWORK_BOOT("network boot"),
    NO_BOOT_DEVICE("no bootable device"),
    HOOK_OS("HookOS"),
    ACTIONS("workflow actions"),
    FIRST_BOOT("first boot"),
    KUBEADM("kubeadm"),
    FAILED("first boot failed"),
    NODE("node");

    private final String words;

    MachinePhase(String words) {
        this.words = words;
    }

    /// For people.
    public String words() {
        return words;
    }
}

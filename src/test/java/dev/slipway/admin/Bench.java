package dev.slipway.admin;

import java.util.List;

/// A machine of any size, as the checks see it.
public record Bench(
        String system,
        boolean linux,
        String architecture,
        int cores,
        long memory,
        long freeDisk,
        List<String> networks,
        List<Integer> taken)
        implements ThisMachine {

    private static final long GIB = 1L << 30;

    /// The Administrative machine of Amsterdam.
    public static Bench ready() {
        return new Bench(
                "Ubuntu 24.04.3 LTS",
                true,
                "amd64",
                8,
                31 * GIB + GIB / 4,
                402_000_000_000L,
                List.of("eno1 VLAN 120", "eno2 VLAN 140"),
                List.of());
    }

    public static Bench small() {
        return new Bench("Darwin 25", false, "riscv64", 2, 8 * GIB, 12_000_000_000L, List.of(), List.of(50051, 7172));
    }

    @Override
    public String host() {
        return "ams-adm01";
    }

    @Override
    public String user() {
        return "l.devries";
    }

    @Override
    public boolean free(int port) {
        return !taken.contains(port);
    }
}

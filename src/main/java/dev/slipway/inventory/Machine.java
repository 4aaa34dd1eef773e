package dev.slipway.inventory;

import dev.slipway.bmc.Credentials;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A physical machine an operator owns: one row of the hardware CSV. `labels` keep the order they were written in.
public record Machine(String hostname, Network network, Map<String, String> labels, String disk, Optional<Bmc> bmc) {

    public Machine {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    public MacAddress mac() {
        return network.mac();
    }

    public String ip() {
        return network.ip();
    }

    /// Whether the machine carries every pair of `selector`.
    public boolean matches(Map<String, String> selector) {
        return labels.entrySet().containsAll(selector.entrySet());
    }

    /// How to reach the machine's baseboard management controller.
    public record Bmc(String address, Credentials credentials) {}
}

package dev.slipway.lab.world;

import java.util.Optional;

/// A physical machine as it stands in the rack: what the inventory claims of it, before any fault.
///
/// `bmc` is empty for a machine without a baseboard management controller.
public record ServerFacts(String hostname, String mac, String address, String disk, Optional<BmcFacts> bmc) {

    /// Address and login of a baseboard management controller. `toString` keeps the password to itself.
    public record BmcFacts(String address, String username, String password) {

        @Override
        public String toString() {
            return username + "@" + address;
        }
    }
}

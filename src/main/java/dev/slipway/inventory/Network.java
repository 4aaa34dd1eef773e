package dev.slipway.inventory;

import java.util.List;
import java.util.Optional;

/// What a machine's network card is told by DHCP. `vlan` is written as in the CSV, a number from 1 to 4094.
public record Network(
        MacAddress mac, String ip, String netmask, String gateway, List<String> nameservers, Optional<String> vlan) {

    public Network {
        nameservers = List.copyOf(nameservers);
    }
}

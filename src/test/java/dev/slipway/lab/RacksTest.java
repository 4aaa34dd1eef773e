package dev.slipway.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.bmc.Credentials;
import dev.slipway.inventory.MacAddress;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Network;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RacksTest {

    @Test
    void holdTheMachinesOfTheInventory() {
        var machine = new Machine(
                "ams-c01",
                new Network(
                        new MacAddress("3c:ec:ef:7d:02:60"),
                        "10.40.0.21",
                        "255.255.255.0",
                        "10.40.0.1",
                        List.of(),
                        Optional.empty()),
                Map.of("type", "forge-cp"),
                "/dev/sda",
                Optional.of(new Machine.Bmc("10.40.8.21", new Credentials("admin", "s3cret"))));

        assertThat(Racks.of(List.of(machine)))
                .containsExactly(new ServerFacts(
                        "ams-c01",
                        "3c:ec:ef:7d:02:60",
                        "10.40.0.21",
                        "/dev/sda",
                        Optional.of(new BmcFacts("10.40.8.21", "admin", "s3cret"))));
    }
}

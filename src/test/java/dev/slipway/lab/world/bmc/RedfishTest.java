package dev.slipway.lab.world.bmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.bmc.Bmc;
import dev.slipway.bmc.BmcException;
import dev.slipway.bmc.BootDevice;
import dev.slipway.bmc.Credentials;
import dev.slipway.bmc.Power;
import dev.slipway.bmc.RedfishBmcs;
import dev.slipway.lab.clock.VirtualTimeline;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The production client against the lab's BMCs, over real HTTPS.
class RedfishTest {

    private static final String ADDRESS = "10.40.8.21";
    private static final Credentials RIGHT = new Credentials("slipway", "vK7tQ2mXe9");
    private static final Credentials WRONG = new Credentials("slipway", "not-the-password");

    private final List<RuntimeException> failures = new ArrayList<>();
    private final VirtualTimeline timeline = new VirtualTimeline(Instant.EPOCH, failures::add);
    private final FakeServer machine = new FakeServer();
    private RedfishServer server;
    private RedfishBmcs bmcs;

    @BeforeEach
    void start() throws IOException {
        server = RedfishServer.start(
                address -> Optional.of(machine).filter(one -> one.bmcAddress().equals(address)), timeline);
        bmcs = RedfishBmcs.locatedBy(RedfishServer.locator(server.endpoint()));
    }

    @AfterEach
    void stop() {
        bmcs.close();
        server.close();
        timeline.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aMachineIsPoweredOnCycledAndOff() throws Exception {
        try (var bmc = open()) {
            bmc.powerOn();
            bmc.powerOn();
            assertThat(bmc.power()).isEqualTo(Power.ON);
            bmc.powerCycle();
            bmc.powerOff();
            assertThat(bmc.power()).isEqualTo(Power.OFF);
        }

        assertThat(machine.resets).containsExactly(ResetType.ON, ResetType.FORCE_RESTART, ResetType.FORCE_OFF);
    }

    @Test
    void aMachineWithoutPowerIsNotCycled() throws Exception {
        try (var bmc = open()) {
            assertThatThrownBy(bmc::powerCycle).isInstanceOf(BmcException.Refused.class);
        }

        assertThat(machine.resets).isEmpty();
    }

    @Test
    void theNextStartIsFromTheNetwork() throws Exception {
        try (var bmc = open()) {
            bmc.bootOnce(BootDevice.PXE);
        }

        assertThat(machine.override).isEqualTo(BootTarget.PXE);
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() {
        assertThatThrownBy(() -> bmcs.open(ADDRESS, WRONG))
                .isInstanceOf(BmcException.WrongCredentials.class)
                .hasMessageContaining(ADDRESS)
                .hasMessageContaining("slipway")
                .hasMessageNotContaining(WRONG.password());
    }

    @Test
    void aPasswordChangedMeanwhileEndsTheSession() throws Exception {
        try (var bmc = open()) {
            machine.password = "changed";

            assertThatThrownBy(bmc::power).isInstanceOf(BmcException.WrongCredentials.class);
        }
    }

    @Test
    void aBmcOffTheNetworkIsUnreachable() throws Exception {
        try (var bmc = open()) {
            machine.reachable = false;

            assertThatThrownBy(bmc::power)
                    .isInstanceOf(BmcException.Unreachable.class)
                    .hasMessageContaining(ADDRESS);
            assertThatThrownBy(this::open).isInstanceOf(BmcException.Unreachable.class);
        }
    }

    @Test
    void anAddressWithoutABmcIsUnreachable() {
        assertThatThrownBy(() -> bmcs.open("10.40.8.99", RIGHT)).isInstanceOf(BmcException.Unreachable.class);
        assertThatThrownBy(() -> bmcs.open("not an address", RIGHT)).isInstanceOf(BmcException.Unreachable.class);
    }

    @Test
    void nobodyListeningIsUnreachable() {
        var closed = server.endpoint();
        server.close();

        try (var others = RedfishBmcs.locatedBy(RedfishServer.locator(closed))) {
            assertThatThrownBy(() -> others.open(ADDRESS, RIGHT)).isInstanceOf(BmcException.Unreachable.class);
        }
    }

    private Bmc open() throws BmcException, InterruptedException {
        return bmcs.open(ADDRESS, RIGHT);
    }

    private static final class FakeServer implements ManagedServer {

        private final List<ResetType> resets = new ArrayList<>();
        private PowerState power = PowerState.OFF;
        private BootTarget override = BootTarget.NONE;
        private String password = RIGHT.password();
        private boolean reachable = true;

        @Override
        public String name() {
            return "ams-c01";
        }

        @Override
        public String bmcAddress() {
            return ADDRESS;
        }

        @Override
        public boolean reachable() {
            return reachable;
        }

        @Override
        public boolean admits(String username, String word) {
            return username.equals(RIGHT.username()) && word.equals(password);
        }

        @Override
        public PowerState power() {
            return power;
        }

        @Override
        public void reset(ResetType type) {
            resets.add(type);
            power = type == ResetType.FORCE_OFF ? PowerState.OFF : PowerState.ON;
        }

        @Override
        public void bootOnce(BootTarget target) {
            override = target;
        }

        @Override
        public BootTarget bootOverride() {
            return override;
        }

        @Override
        public ServerHardware hardware() {
            return new ServerHardware(
                    "Supermicro",
                    "SYS-510P-WTR",
                    "S411795X",
                    List.of("3C:EC:EF:7D:02:60", "3c:ec:ef:7d:02:61"),
                    List.of(new ServerHardware.Disk("/dev/sda", "INTEL SSDSC2KB96", 960_197_124_096L)));
        }
    }
}

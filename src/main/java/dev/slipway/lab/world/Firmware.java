package dev.slipway.lab.world;

import dev.slipway.lab.world.Smee.Answer;
import java.time.Duration;

/// What a machine does from power on to whatever system it finds: self test, network, disk, and again.
final class Firmware {

    private final Smee smee;
    private final HookOs hook;
    private final FirstBoot disk;

    Firmware(Smee smee, HookOs hook, FirstBoot disk) {
        this.smee = smee;
        this.hook = hook;
        this.disk = disk;
    }

    /// After power on.
    void start(LabMachine machine) {
        test(machine, 70, 110, "self test");
    }

    /// After a restart, when memory needs no training.
    void startAgain(LabMachine machine) {
        test(machine, 40, 70, "self test again");
    }

    private void test(LabMachine machine, double shortest, double longest, String matter) {
        machine.enter(MachinePhase.POST, "");
        machine.later(shortest, longest, matter, () -> boot(machine));
    }

    private void boot(LabMachine machine) {
        switch (machine.takeBootOverride()) {
            case NONE, PXE -> network(machine);
            case DISK -> disk(machine);
            case CD, BIOS_SETUP -> machine.enter(MachinePhase.NO_BOOT_DEVICE, "waiting for somebody at the console");
        }
    }

    private void network(LabMachine machine) {
        machine.enter(MachinePhase.NETWORK_BOOT, "asking for an address");
        machine.later(3, 8, "dhcp", () -> {
            switch (smee.discover(machine)) {
                case Answer.Silence _ -> unanswered(machine);
                case Answer.Refused _ -> disk(machine);
                case Answer.Allowed allowed -> load(machine, allowed.log());
            }
        });
    }

    private void unanswered(LabMachine machine) {
        machine.enter(MachinePhase.NETWORK_BOOT, "no DHCP answer");
        machine.later(30, 45, "dhcp timeout", () -> {
            disk(machine);
        });
    }

    private void load(LabMachine machine, ServiceLog log) {
        machine.enter(MachinePhase.NETWORK_BOOT, "loading iPXE");
        machine.later(2, 5, "tftp", () -> {
            log.info("sent file", "client", machine.address(), "filename", machine.mac() + "/ipxe.efi");
            chain(machine, log);
        });
    }

    private void chain(LabMachine machine, ServiceLog log) {
        machine.later(4, 10, "script", () -> {
            log.info(
                    "response",
                    "method",
                    "GET",
                    "uri",
                    "/ipxe/script/" + machine.mac() + "/auto.ipxe",
                    "client",
                    machine.address(),
                    "status",
                    "200");
            machine.later(8, 20, "kernel", () -> hook.boot(machine, log));
        });
    }

    private void disk(LabMachine machine) {
        if (machine.installation().isPresent()) {
            disk.boot(machine);
            return;
        }
        machine.enter(MachinePhase.NO_BOOT_DEVICE, "");
        machine.later(Duration.ofSeconds(60), () -> network(machine));
    }
}

package dev.slipway.lab.world;

import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import dev.slipway.lab.world.bmc.BootTarget;
import dev.slipway.lab.world.bmc.ManagedServer;
import dev.slipway.lab.world.bmc.PowerState;
import dev.slipway.lab.world.bmc.ResetType;
import dev.slipway.lab.world.bmc.ServerHardware;
import java.util.List;
import java.util.Optional;

/// A machine's baseboard management controller. Asked only inside the timeline's lock.
public final class Bmc implements ManagedServer {

    private static final long BYTES = 1_920_383_410_176L;

    private final BmcFacts facts;
    private final LabMachine machine;
    private final Timeline timeline;
    private Optional<Timeline.Appointment> switching = Optional.empty();

    Bmc(BmcFacts facts, LabMachine machine, Timeline timeline) {
        this.facts = facts;
        this.machine = machine;
        this.timeline = timeline;
    }

    @Override
    public String name() {
        return machine.hostname();
    }

    @Override
    public String bmcAddress() {
        return facts.address();
    }

    @Override
    public boolean reachable() {
        return !machine.suffers(Fault.BMC_UNREACHABLE);
    }

    @Override
    public boolean admits(String username, String password) {
        return !machine.suffers(Fault.BMC_WRONG_PASSWORD)
                && facts.username().equals(username)
                && facts.password().equals(password);
    }

    @Override
    public PowerState power() {
        return machine.on() ? PowerState.ON : PowerState.OFF;
    }

    @Override
    public void reset(ResetType type) {
        if (machine.suffers(Fault.POWER_STUCK)) {
            return;
        }
        switch (type) {
            case ON -> soon(2, 6, type, machine::switchOn);
            case FORCE_OFF -> soon(2, 7, type, machine::switchOff);
            case GRACEFUL_SHUTDOWN -> soon(10, 20, type, machine::switchOff);
            case FORCE_RESTART, POWER_CYCLE -> soon(2, 4, type, machine::restart);
        }
    }

    @Override
    public void bootOnce(BootTarget target) {
        machine.bootOnce(target);
    }

    @Override
    public BootTarget bootOverride() {
        return machine.bootOverride();
    }

    @Override
    public ServerHardware hardware() {
        var disk = machine.disk();
        return new ServerHardware(
                "Supermicro",
                "SYS-621C-TN12R",
                "S" + machine.hostname(),
                List.of(machine.mac()),
                List.of(new ServerHardware.Disk(disk, disk.contains("nvme") ? "PM9A3" : "PM893", BYTES)));
    }

    // A later wish replaces one that is still to come true.
    private void soon(double shortest, double longest, ResetType type, Runnable act) {
        switching.ifPresent(Timeline.Appointment::cancel);
        switching = Optional.of(timeline.after(machine.typical(shortest, longest, "power " + type), act));
    }
}

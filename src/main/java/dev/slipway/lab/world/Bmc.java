package dev.slipway.lab.world;

import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import java.util.Optional;

/// A machine's baseboard management controller. Asked only inside the timeline's lock.
public final class Bmc {

    private final BmcFacts facts;
    private final LabMachine machine;
    private final Datacenter datacenter;
    private Optional<Timeline.Appointment> switching = Optional.empty();

    Bmc(BmcFacts facts, LabMachine machine, Datacenter datacenter) {
        this.facts = facts;
        this.machine = machine;
        this.datacenter = datacenter;
    }

    public String address() {
        return facts.address();
    }

    /// Whether packets reach it.
    public boolean reachable() {
        return !datacenter.faults().has(machine.hostname(), Fault.BMC_UNREACHABLE);
    }

    public boolean accepts(String username, String password) {
        return !datacenter.faults().has(machine.hostname(), Fault.BMC_WRONG_PASSWORD)
                && facts.username().equals(username)
                && facts.password().equals(password);
    }

    public boolean on() {
        return machine.on();
    }

    /// Begins to do it; the power follows some seconds later.
    public void power(PowerAction action) {
        if (datacenter.faults().has(machine.hostname(), Fault.POWER_STUCK)) {
            return;
        }
        switch (action) {
            case ON -> switching(2, 6, action, machine::switchOn);
            case OFF -> switching(2, 7, action, machine::switchOff);
            case SOFT -> switching(10, 20, action, machine::switchOff);
            case CYCLE -> switching(2, 4, action, machine::restart);
        }
    }

    /// What the next start is from; `once`, or from now on.
    public void boot(BootDevice device, Times times) {
        machine.boot(device, times == Times.ONCE);
    }

    public BootDevice boot() {
        return machine.boot();
    }

    private void switching(double shortest, double longest, PowerAction action, Runnable act) {
        switching.ifPresent(Timeline.Appointment::cancel);
        var pause = datacenter.durations().between(shortest, longest, machine.hostname(), "power " + action);
        switching = Optional.of(datacenter.timeline().after(pause, act));
    }

    /// How long a boot override holds.
    public enum Times {
        ONCE,
        ALWAYS
    }
}

package dev.slipway.lab.world;

import dev.slipway.lab.world.ServerFacts.BmcFacts;
import dev.slipway.lab.world.bmc.BootTarget;
import java.time.Duration;
import java.util.Optional;

/// A physical machine of the lab: its power, its disk, and what it is doing. Used only inside the timeline's lock.
public final class LabMachine {

    private final ServerFacts facts;
    private final Datacenter datacenter;
    private final Firmware firmware;
    private final Optional<Bmc> bmc;
    private boolean on;
    private BootTarget bootOverride = BootTarget.NONE;
    private MachinePhase phase = MachinePhase.OFF;
    private String doing = "";
    private Optional<Agent> agent = Optional.empty();
    private Optional<Installation> installation = Optional.empty();
    private int life;

    LabMachine(ServerFacts facts, Datacenter datacenter, Firmware firmware) {
        this.facts = facts;
        this.datacenter = datacenter;
        this.firmware = firmware;
        this.bmc = facts.bmc().map(this::controller);
    }

    ServerFacts facts() {
        return facts;
    }

    public String hostname() {
        return facts.hostname();
    }

    public String address() {
        return facts.address();
    }

    /// The address its network card really has.
    public String mac() {
        return datacenter.faults().has(hostname(), Fault.WRONG_MAC) ? neighbour(facts.mac()) : facts.mac();
    }

    /// The disk it really has.
    public String disk() {
        if (!datacenter.faults().has(hostname(), Fault.WRONG_DISK)) {
            return facts.disk();
        }
        return facts.disk().contains("nvme") ? "/dev/sda" : "/dev/nvme0n1";
    }

    public boolean on() {
        return on;
    }

    public MachinePhase phase() {
        return phase;
    }

    /// Empty for a machine without one.
    public Optional<Bmc> bmc() {
        return bmc;
    }

    /// The Tinkerbell agent, while it runs.
    public Optional<Agent> agent() {
        return agent;
    }

    public MachineStatus status() {
        return new MachineStatus(hostname(), on, phase, doing);
    }

    /// What somebody in front of the machine can do, with or without a BMC.
    public void pressPowerButton() {
        if (on) {
            switchOff();
        } else {
            switchOn();
        }
    }

    boolean suffers(Fault fault) {
        return datacenter.faults().has(hostname(), fault);
    }

    Optional<Installation> installation() {
        return installation;
    }

    void install(Optional<Installation> content) {
        installation = content;
    }

    void run(Agent running) {
        agent = Optional.of(running);
    }

    void enter(MachinePhase next, String what) {
        phase = next;
        doing = what;
    }

    /// Does `action` after a time unless the machine is switched off or restarted before.
    void later(Duration pause, Runnable action) {
        var planned = life;
        datacenter.timeline().after(pause, () -> {
            if (planned == life) {
                action.run();
            }
        });
    }

    /// Does `action` after a time that is typical of `matter`.
    void later(double shortest, double longest, String matter, Runnable action) {
        later(typical(shortest, longest, matter), action);
    }

    Duration typical(double shortest, double longest, String matter) {
        return datacenter.durations().between(shortest, longest, hostname(), matter);
    }

    void switchOn() {
        if (!on) {
            on = true;
            begin();
            firmware.start(this);
        }
    }

    void switchOff() {
        on = false;
        begin();
        enter(MachinePhase.OFF, "");
    }

    void restart() {
        if (on) {
            begin();
            firmware.startAgain(this);
        }
    }

    void bootOnce(BootTarget target) {
        bootOverride = target;
    }

    BootTarget bootOverride() {
        return bootOverride;
    }

    /// What to start from now; it is not asked twice.
    BootTarget takeBootOverride() {
        var taken = bootOverride;
        bootOverride = BootTarget.NONE;
        return taken;
    }

    private void begin() {
        life++;
        agent = Optional.empty();
    }

    private Bmc controller(BmcFacts login) {
        return new Bmc(login, this, datacenter.timeline());
    }

    // The second port of the same card, which is the mistake people make.
    private static String neighbour(String mac) {
        var last = Integer.parseInt(mac.substring(mac.length() - 2), 16);
        return mac.substring(0, mac.length() - 2) + "%02x".formatted(last ^ 1);
    }
}

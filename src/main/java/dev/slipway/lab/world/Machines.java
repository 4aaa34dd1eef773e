package dev.slipway.lab.world;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The machines of the datacenter, and the network they boot from. Used only inside the timeline's lock.
public final class Machines {

    private final SmeeLog smeeLog = new SmeeLog();
    private final List<LabMachine> all = new CopyOnWriteArrayList<>();
    private final Datacenter datacenter;
    private final Firmware firmware;

    /// `versions` tells the kubelet's version, such as `v1.36.2`, in an image for a minor one, such as `1.36`.
    public Machines(Datacenter datacenter, Kubelets kubelets, UnaryOperator<String> versions) {
        var stacks = new Stacks(datacenter.clusters());
        this.datacenter = datacenter;
        this.firmware = new Firmware(
                new Smee(datacenter, stacks, smeeLog),
                new HookOs(datacenter),
                new FirstBoot(datacenter.clusters(), kubelets, new Tootles(datacenter, stacks), versions));
        datacenter.servers().forEach(this::add);
    }

    /// Puts one more machine into the rack; one of that name that stands there already stays as it is.
    public void add(ServerFacts facts) {
        if (named(facts.hostname()).isEmpty()) {
            all.add(new LabMachine(facts, datacenter, firmware));
        }
    }

    public List<LabMachine> all() {
        return List.copyOf(all);
    }

    /// What the inventory claims of each of them.
    public List<ServerFacts> facts() {
        return all.stream().map(LabMachine::facts).toList();
    }

    public Optional<LabMachine> named(String hostname) {
        return first(machine -> machine.hostname().equals(hostname));
    }

    /// The machine whose network card really has this address.
    public Optional<LabMachine> withMac(String mac) {
        return first(machine -> machine.mac().equalsIgnoreCase(mac));
    }

    /// Every BMC there is, for the server that speaks Redfish for them.
    public List<Bmc> bmcs() {
        return all.stream().flatMap(machine -> machine.bmc().stream()).toList();
    }

    /// The BMC at this address.
    public Optional<Bmc> bmc(String address) {
        return bmcs().stream().filter(bmc -> bmc.bmcAddress().equals(address)).findFirst();
    }

    public List<MachineStatus> status() {
        return all.stream().map(LabMachine::status).toList();
    }

    /// What `docker logs smee` shows.
    public SmeeLog smeeLog() {
        return smeeLog;
    }

    private Optional<LabMachine> first(Predicate<LabMachine> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}

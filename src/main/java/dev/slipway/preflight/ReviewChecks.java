package dev.slipway.preflight;

import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Reading;
import dev.slipway.spec.ClusterSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The checks of a creation that ask the world, for those who review it first. They change nothing.
public record ReviewChecks(ClusterSpec spec, List<GroupFit> fits, Reading inventory, Surroundings world) {

    public ReviewChecks {
        fits = List.copyOf(fits);
    }

    /// All of them. `kubeconfig` is where the new cluster's will be.
    public List<ReviewCheck> of(Path kubeconfig) {
        var checks = new ArrayList<ReviewCheck>();
        machine(checks, kubeconfig);
        hardware(checks);
        network(checks);
        return List.copyOf(checks);
    }

    private void machine(List<ReviewCheck> checks, Path kubeconfig) {
        checks.add(ReviewCheck.of(Topic.MACHINE, "docker", new DockerCheck(world.commands())));
        checks.add(ReviewCheck.of(Topic.MACHINE, "kubeconfig", new AbsenceChecks.Kubeconfig(kubeconfig), spec.name()));
        checks.add(ReviewCheck.of(
                Topic.MACHINE,
                "bootstrap",
                new AbsenceChecks.Bootstrap(world.commands(), spec.name() + "-eks-a-cluster"),
                spec.name()));
        checks.add(ReviewCheck.of(Topic.MACHINE, "smee", new AbsenceChecks.Smee(world.commands())));
    }

    private void hardware(List<ReviewCheck> checks) {
        checks.add(ReviewCheck.of(
                Topic.HARDWARE, "inventory", new FindingsCheck("hardware inventory", inventory::findings)));
        var machines = machines();
        checks.add(ReviewCheck.of(Topic.HARDWARE, "bmcs", new BmcsCheck(world.bmcs(), machines)));
    }

    private void network(List<ReviewCheck> checks) {
        checks.add(ReviewCheck.of(Topic.NETWORK, "ports", new NetworkChecks.Ports(world.network())));
        checks.add(ReviewCheck.of(
                Topic.NETWORK,
                "endpoint",
                new NetworkChecks.Address(
                        world.network(), spec.controlPlane().endpoint(), "control plane endpoint ip in use: %s"),
                spec.controlPlane().endpoint()));
        spec.tinkerbellDatacenter()
                .map(ClusterSpec.TinkerbellDatacenter::tinkerbellIp)
                .ifPresent(address -> checks.add(ReviewCheck.of(
                        Topic.NETWORK,
                        "tinkerbell",
                        new NetworkChecks.Address(
                                world.network(),
                                address,
                                "tinkerbellIP <%s> is already in use, please provide a unique IP"),
                        address)));
    }

    // EKS Anywhere waits for every BMC it is told of, spares included.
    private List<Machine> machines() {
        return fits.stream().flatMap(fit -> fit.machines().stream()).distinct().toList();
    }
}

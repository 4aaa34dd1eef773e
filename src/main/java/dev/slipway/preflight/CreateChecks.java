package dev.slipway.preflight;

import dev.slipway.bmc.Bmcs;
import dev.slipway.exec.Commands;
import dev.slipway.inventory.Fit;
import dev.slipway.inventory.Reading;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What must be so before a bare-metal management cluster is created.
public record CreateChecks(
        SpecFile file,
        ClusterSpec spec,
        Reading inventory,
        Map<String, String> environment,
        Commands commands,
        Bmcs bmcs,
        Network network) {

    public CreateChecks {
        environment = Map.copyOf(environment);
    }

    /// All of them, in the order they are told. `kubeconfig` is where the new cluster's goes, `bootstrap` the name of
    /// the kind cluster.
    public List<Check> of(Path kubeconfig, String bootstrap) {
        var checks = new ArrayList<Check>();
        checks.add(new DockerCheck(commands));
        checks.add(new AbsenceChecks.Kubeconfig(kubeconfig));
        checks.add(new AbsenceChecks.Bootstrap(commands, bootstrap));
        checks.add(new AbsenceChecks.Smee(commands));
        checks.add(new FindingsCheck("cluster specification", () -> Validation.of(file, environment)));
        checks.add(new FindingsCheck("hardware inventory", inventory::findings));
        checks.add(new FindingsCheck(
                "enough hardware",
                () -> Fit.of(Demand.of(spec, file), inventory).findings()));
        checks.add(new NetworkChecks.Ports(network));
        checks.add(new NetworkChecks.Address(
                network, spec.controlPlane().endpoint(), "control plane endpoint ip in use: %s"));
        spec.tinkerbellDatacenter()
                .map(TinkerbellDatacenter::tinkerbellIp)
                .ifPresent(address -> checks.add(new NetworkChecks.Address(
                        network, address, "tinkerbellIP <%s> is already in use, please provide a unique IP")));
        checks.add(new BmcsCheck(bmcs, inventory.machines()));
        return List.copyOf(checks);
    }
}

package dev.slipway.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The first text of a bare-metal specification, and the kinds of its documents.
public final class BareMetal {

    public static final String DATACENTER = Provider.TINKERBELL.datacenterKind();
    public static final String MACHINES = Provider.TINKERBELL.machineKind();

    private BareMetal() {}

    /// What EKS Anywhere generates, with labels to choose machines by and one place for the image.
    public static SpecFile begin(Path path, String name) {
        var generated = GenerateClusterConfig.generate(name, Provider.TINKERBELL.word());
        if (!(generated instanceof GenerateClusterConfig.Generated.Text(var text))) {
            throw new IllegalArgumentException("not a cluster's name: " + name);
        }
        var file = SpecFile.of(path, text).renamed(MACHINES, name, name + "-md-0");
        for (var config : List.of(name + "-cp", name + "-md-0")) {
            file = Spot.of(MACHINES, config, "spec.osImageURL").clear(file);
            file = Spot.of(MACHINES, config, "spec.templateRef").clear(file);
            file = Spot.of(MACHINES, config, "spec.users[0].sshAuthorizedKeys[0]")
                    .set(file, "");
        }
        file = new MachineChoice(name + "-cp").selecting(file, Map.of("type", name + "-cp"));
        return new MachineChoice(name + "-md-0").selecting(file, Map.of("type", name + "-worker"));
    }
}

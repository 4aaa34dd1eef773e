package dev.slipway.admin;

import dev.slipway.exec.Commands;
import java.util.List;
import java.util.Map;

/// All checks of the Administrative machine, in the order they are shown.
public final class MachineChecks {

    private MachineChecks() {}

    public static List<MachineCheck> of(ThisMachine machine, Commands commands, Map<String, String> environment) {
        var versions = new Versions(commands);
        var installing = new Installing(versions, machine);
        return List.of(
                new ComputerChecks.OperatingSystem(machine),
                new ComputerChecks.Processor(machine),
                new ComputerChecks.Disk(machine),
                new DockerChecks.Engine(commands),
                new DockerChecks.Access(commands, machine),
                new ToolChecks.Eksctl(versions, installing),
                new ToolChecks.Kubectl(versions, installing),
                new ToolChecks.Workers(versions, installing),
                new NetworkChecks.LayerTwo(machine),
                new NetworkChecks.Ports(machine),
                new NetworkChecks.Packages(environment),
                new ToolChecks.Leftovers(commands));
    }
}

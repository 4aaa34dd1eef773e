package dev.slipway.lab.programs;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Program;
import dev.slipway.lab.programs.clusterctl.ClusterctlProgram;
import dev.slipway.lab.programs.docker.ContainerLogs;
import dev.slipway.lab.programs.docker.DockerProgram;
import dev.slipway.lab.programs.docker.Images;
import dev.slipway.lab.programs.helm.ChartSource;
import dev.slipway.lab.programs.helm.HelmProgram;
import dev.slipway.lab.programs.kind.KindProgram;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Kubelets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The programs of the lab's admin machine, by name.
public final class Programs {

    private final Map<String, Program> byName;

    public Programs(Datacenter datacenter, Kubelets kubelets, ContainerLogs logs, ChartSource charts) {
        var images = new Images(datacenter);
        this.byName = Map.of(
                "docker", new DockerProgram(datacenter, images, logs),
                "kind", new KindProgram(datacenter, images, kubelets),
                "clusterctl", new ClusterctlProgram(datacenter),
                "helm", new HelmProgram(datacenter, charts));
    }

    /// Returns the exit status of `name`, which may also be a path to it.
    ///
    /// @throws IOException when there is no such program, as when the operating system finds none
    public int run(String name, Call call) throws IOException, InterruptedException {
        return find(name)
                .orElseThrow(() -> new IOException("Cannot run program \"" + name + "\" (in directory \""
                        + call.directory() + "\"): error=2, No such file or directory"))
                .run(call);
    }

    private Optional<Program> find(String name) {
        return Optional.ofNullable(byName.get(String.valueOf(Path.of(name).getFileName())));
    }
}

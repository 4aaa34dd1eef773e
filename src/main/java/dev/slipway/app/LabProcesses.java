package dev.slipway.app;

import dev.slipway.exec.Command;
import dev.slipway.exec.Detached;
import dev.slipway.flow.Time;
import dev.slipway.lab.LabStatus;
import dev.slipway.lab.remote.LabClient;
import dev.slipway.lab.world.Fault;
import dev.slipway.site.LabState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Labs as processes of this computer.
final class LabProcesses implements Labs {

    /// The argument that makes this program a lab.
    static final String SERVE = "serve-lab";

    private static final Duration START = Duration.ofSeconds(30);
    private static final String SEED = "1";

    @Override
    public LabState start(Path folder, double speed) throws IOException, InterruptedException {
        try {
            return state(folder);
        } catch (IOException _) {
            Files.createDirectories(folder);
            var _ = Detached.start(program(folder, speed), folder.resolve("lab.log"));
        }
        try (var client = LabClient.await(folder, START)) {
            return state(client);
        }
    }

    @Override
    public LabState state(Path folder) throws IOException, InterruptedException {
        try (var client = LabClient.connect(folder)) {
            return state(client);
        }
    }

    @Override
    public void speed(Path folder, double factor) throws IOException, InterruptedException {
        try (var client = LabClient.connect(folder)) {
            client.changeSpeed(factor);
        }
    }

    @Override
    public Time clock(Path folder) throws IOException {
        try (var client = LabClient.connect(folder)) {
            return client.time();
        }
    }

    @Override
    public void stop(Path folder) throws IOException, InterruptedException {
        try (var client = LabClient.connect(folder)) {
            client.stop();
        }
    }

    @Override
    public void reset(Path folder) throws IOException, InterruptedException {
        try (var client = LabClient.connect(folder)) {
            client.reset();
        }
    }

    @Override
    public void inject(Path folder, String machine, String fault) throws IOException, InterruptedException {
        try (var client = LabClient.connect(folder)) {
            client.inject(machine, fault(fault));
        }
    }

    @Override
    public void mend(Path folder, String machine, String fault) throws IOException, InterruptedException {
        try (var client = LabClient.connect(folder)) {
            client.mend(machine, fault(fault));
        }
    }

    @Override
    public List<String> faults() {
        return Arrays.stream(Fault.values()).map(Fault::word).toList();
    }

    private static Fault fault(String word) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Command program(Path folder, double speed) {
        return new OwnProgram(List.of("-XX:+UseSerialGC", "-Xmx1g"))
                .command(List.of(SERVE, folder.toString(), String.valueOf(speed), SEED));
    }

    private static LabState state(LabClient client) throws IOException, InterruptedException {
        var status = client.status();
        return new LabState(
                client.pid(),
                client.speed(),
                status.now(),
                status.machines().stream().map(LabProcesses::machine).toList(),
                status.clusters().stream().map(LabProcesses::cluster).toList());
    }

    private static LabState.MachineState machine(LabStatus.Machine machine) {
        return new LabState.MachineState(machine.name(), machine.on() ? "on" : "off", doing(machine), machine.faults());
    }

    private static String doing(LabStatus.Machine machine) {
        return machine.doing().isEmpty() ? machine.phase() : machine.phase() + ", " + machine.doing();
    }

    private static LabState.ClusterState cluster(LabStatus.Cluster cluster) {
        return new LabState.ClusterState(cluster.name(), cluster.endpoint().toString(), cluster.answering());
    }
}

package dev.slipway.lab.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.clock.VirtualTimeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Where an operator uses `kubectl` against a server of the lab, on virtual time.
final class Terminal implements AutoCloseable {

    private static final Path KUBECTL = Path.of("/usr/bin/kubectl");

    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    private final ApiServer server = ApiServer.reserve("forge", timeline);
    private final Path folder;

    private Terminal(Path folder) {
        this.folder = folder;
    }

    /// Leaves the test out on a machine without `kubectl`.
    static Terminal open(Path folder) throws IOException {
        assumeTrue(Files.isExecutable(KUBECTL), "kubectl is not on this machine");
        var terminal = new Terminal(folder);
        terminal.server.open();
        Files.writeString(folder.resolve("kubeconfig"), terminal.server.kubeconfig());
        return terminal;
    }

    ApiServer server() {
        return server;
    }

    VirtualTimeline timeline() {
        return timeline;
    }

    /// What it printed, errors among it.
    String kubectl(String... words) throws IOException {
        try (var output = start(words).getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(KUBECTL.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KUBECONFIG", folder.resolve("kubeconfig").toString());
        builder.environment().put("HOME", folder.toString());
        return builder.start();
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /// Puts an object into the server.
    void create(String yaml) throws IOException {
        var object = (ObjectNode) new YAMLMapper().readTree(yaml);
        timeline.exclusively(() -> server.objects().create(object));
    }

    void status(String yaml) throws IOException {
        var object = (ObjectNode) new YAMLMapper().readTree(yaml);
        timeline.exclusively(() -> server.objects().updateStatus(object));
    }

    void pass(Duration duration) throws Exception {
        timeline.work(() -> {
            timeline.sleep(duration);
            return duration;
        });
    }

    @Override
    public void close() {
        server.close();
    }
}

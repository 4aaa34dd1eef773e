package dev.slipway.lab.programs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.exec.Command;
import dev.slipway.exec.Line;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.programs.helm.ChartSource;
import dev.slipway.lab.programs.reach.Manifest;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import dev.slipway.lab.world.Faults;
import dev.slipway.lab.world.Kubelets;
import dev.slipway.lab.world.NodeFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// An admin machine in virtual time, with API servers that are nothing but a store.
final class Desk {

    static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");

    final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    final Datacenter datacenter = new Datacenter(
            timeline,
            new Durations(1),
            new Faults(),
            new Clusters(name -> new StoredCluster(name, timeline)),
            new Containers(),
            List.of());
    final List<String> lines = new ArrayList<>();
    final Path folder;
    private final LabCommands commands;
    private String stopAt = "";
    private String input = "";
    private Duration limit = Duration.ofMinutes(30);
    private Map<String, String> environment = Map.of();

    Desk(Path folder, ChartSource charts) {
        this.folder = folder;
        this.commands = new LabCommands(
                new Programs(datacenter, new OneNode(), container -> List.of(container + " started"), charts),
                timeline,
                Duration.ZERO);
    }

    Desk(Path folder) {
        this(folder, (_, _, _) -> List.of());
    }

    /// Interrupts whoever runs next as soon as a line contains `text`.
    Desk interruptedAt(String text) {
        stopAt = text;
        return this;
    }

    Desk reading(String text) {
        input = text;
        return this;
    }

    Desk with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    Desk within(Duration duration) {
        limit = duration;
        return this;
    }

    int run(String... words) throws Exception {
        lines.clear();
        var command =
                Command.of(words).in(folder).with(environment).reading(input).within(limit);
        return timeline.work(() -> commands.run(command, this::take));
    }

    String text() {
        return String.join("\n", lines);
    }

    LabCluster cluster(String name) {
        var cluster = timeline.exclusively(() -> datacenter.clusters().reserve(name));
        cluster.open();
        return cluster;
    }

    /// The file a client is given for a cluster.
    String kubeconfig(String name) throws IOException {
        var file = folder.resolve(name + ".kubeconfig");
        Files.writeString(file, cluster(name).kubeconfig());
        return file.toString();
    }

    <T> T in(Supplier<T> work) {
        return timeline.exclusively(work);
    }

    List<ObjectNode> list(String cluster, Kind kind) {
        return in(() -> cluster(cluster).objects().list(kind, ""));
    }

    void create(String cluster, String manifest) {
        timeline.exclusively(() -> objects(manifest).forEach(cluster(cluster).objects()::create));
    }

    /// Lets every Deployment become Available some seconds after it is made.
    void bringToLife(String cluster) {
        var objects = cluster(cluster).objects();
        timeline.exclusively(() -> objects.listen(DEPLOYMENT, change -> {
            if (change.type() == Change.Type.ADDED) {
                timeline.after(Duration.ofSeconds(7), () -> available(objects, change.object()));
            }
        }));
    }

    static List<ObjectNode> objects(String manifest) {
        try {
            return Manifest.read(manifest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take(Line line) {
        lines.add((line.stream() == Line.Stream.ERR ? "! " : "") + line.text());
        if (!stopAt.isEmpty() && line.text().contains(stopAt)) {
            Thread.currentThread().interrupt();
            stopAt = "";
        }
    }

    private static void available(ObjectStore objects, ObjectNode deployment) {
        var metadata = deployment.path("metadata");
        objects.edit(
                DEPLOYMENT,
                metadata.path("namespace").asText(),
                metadata.path("name").asText(),
                object -> {
                    object.withObject("/status")
                            .putArray("conditions")
                            .addObject()
                            .put("type", "Available")
                            .put("status", "True");
                });
    }

    private static final class OneNode implements Kubelets {

        @Override
        public void initialise(LabCluster cluster, NodeFacts first) {
            cluster.objects().create(objects("""
                    apiVersion: v1
                    kind: Node
                    metadata: {name: %s}
                    """.formatted(first.name())).getFirst());
        }

        @Override
        public void join(LabCluster cluster, NodeFacts node) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class StoredCluster implements LabCluster {

        private final String name;
        private final MemoryStore store;
        private boolean open;

        StoredCluster(String name, VirtualTimeline timeline) {
            this.name = name;
            this.store = new MemoryStore(name, timeline);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public URI endpoint() {
            return URI.create("https://127.0.0.1:" + (20_000 + Math.floorMod(name.hashCode(), 10_000)));
        }

        @Override
        public String kubeconfig() {
            var config = new YAMLMapper().createObjectNode().put("current-context", name);
            config.putArray("clusters")
                    .addObject()
                    .put("name", name)
                    .putObject("cluster")
                    .put("server", "" + endpoint());
            config.putArray("contexts")
                    .addObject()
                    .put("name", name)
                    .putObject("context")
                    .put("cluster", name);
            return config.toString();
        }

        @Override
        public ObjectStore objects() {
            return store;
        }

        @Override
        public void log(String namespace, String pod, String container, String line) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void open() {
            open = true;
        }

        @Override
        public boolean answering() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}

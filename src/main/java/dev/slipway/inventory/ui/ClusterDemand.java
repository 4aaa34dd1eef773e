package dev.slipway.inventory.ui;

import dev.slipway.inventory.Group;
import dev.slipway.preflight.Demand;
import dev.slipway.site.Workspace;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one cluster of the workspace wants of the inventory.
public record ClusterDemand(String name, Kind kind, List<Group> groups) {

    public ClusterDemand {
        groups = List.copyOf(groups);
    }

    /// What a cluster is to the others; drafts come first, as they are what is being worked on.
    public enum Kind {
        DRAFT,
        WORKLOAD,
        MANAGEMENT
    }

    /// The drafts and specifications of a workspace, each cluster once. What cannot be read asks for nothing.
    public static List<ClusterDemand> of(Workspace workspace) throws IOException {
        var existing = workspace.kubeconfigs().stream()
                .map(file -> String.valueOf(file.getName(file.getNameCount() - 2)))
                .collect(Collectors.toSet());
        var demands = new LinkedHashMap<String, ClusterDemand>();
        for (var file : Stream.concat(workspace.specifications().stream(), drafts(workspace))
                .toList()) {
            read(file)
                    .ifPresent(spec ->
                            demands.putIfAbsent(spec.name(), demand(spec, file, existing.contains(spec.name()))));
        }
        return demands.values().stream()
                .filter(demand -> !demand.groups().isEmpty())
                .sorted(Comparator.comparing(ClusterDemand::kind).thenComparing(ClusterDemand::name))
                .toList();
    }

    private static Stream<Path> drafts(Workspace workspace) throws IOException {
        if (!Files.isDirectory(workspace.drafts())) {
            return Stream.of();
        }
        try (var folders = Files.list(workspace.drafts())) {
            return folders
                    .map(folder -> folder.resolve("cluster.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static ClusterDemand demand(ClusterSpec spec, Path file, boolean exists) {
        var kind = exists ? spec.selfManaged() ? Kind.MANAGEMENT : Kind.WORKLOAD : Kind.DRAFT;
        return new ClusterDemand(spec.name(), kind, groups(spec, file));
    }

    private static List<Group> groups(ClusterSpec spec, Path file) {
        try {
            return Demand.of(spec, SpecFile.read(file));
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Optional<ClusterSpec> read(Path file) {
        try {
            return ClusterSpec.load(SpecFile.read(file)).spec();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}

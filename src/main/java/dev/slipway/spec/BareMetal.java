package dev.slipway.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Edits of a bare-metal specification that touch several places at once, and the first text of one.
public final class BareMetal {

    public static final String DATACENTER = Provider.TINKERBELL.datacenterKind();
    public static final String MACHINES = Provider.TINKERBELL.machineKind();
    private static final String GROUPS = "spec.workerNodeGroupConfigurations";

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

    /// Gives the cluster another name, and the documents that carry its own.
    public static SpecFile named(SpecFile file, String name) {
        var old = name(file);
        if (old.isEmpty() || old.equals(name)) {
            return file;
        }
        var renamed = file.renamed("Cluster", old, name).renamed(DATACENTER, old, name);
        for (var config : configs(file)) {
            if (config.equals(old) || config.startsWith(old + "-")) {
                renamed = renamed.renamed(MACHINES, config, name + config.substring(old.length()));
            }
        }
        var manager = Spot.cluster("spec.managementCluster.name");
        return manager.text(file).equals(old) ? manager.set(renamed, name) : renamed;
    }

    public static String name(SpecFile file) {
        return Spot.cluster("metadata.name").text(file);
    }

    public static List<String> configs(SpecFile file) {
        return file.documents().stream()
                .filter(document -> document.kind().equals(MACHINES))
                .map(SpecDocument::name)
                .toList();
    }

    /// The worker groups as they are written.
    public static List<Field> groups(SpecFile file) {
        return Spot.cluster(GROUPS).field(file).map(Field::items).orElse(List.of());
    }

    /// One more worker group, with machines like those of the last one and a label of its own.
    public static SpecFile withGroup(SpecFile file) {
        var groups = groups(file);
        var name = freeName(groups);
        var config = name(file) + "-" + name;
        var item = """
                count: 1
                name: %s
                machineGroupRef:
                  kind: %s
                  name: %s
                """.formatted(name, MACHINES, config);
        var cluster = Spot.cluster(GROUPS).document(file);
        var grown = cluster.map(document -> file.adding(document, GROUPS, item)).orElse(file);
        var like = groups.isEmpty()
                ? configs(file).stream().findFirst()
                : Optional.of(groups.getLast().below("machineGroupRef.name").text());
        return like.flatMap(other -> grown.document(MACHINES, other))
                .map(document -> copied(grown, document, config))
                .map(copy -> new MachineChoice(config).selecting(copy, Map.of("type", config)))
                .orElse(grown);
    }

    private static String freeName(List<Field> groups) {
        var taken = groups.stream().map(group -> group.at("name").text()).collect(Collectors.toSet());
        var number = 0;
        while (taken.contains("md-" + number)) {
            number++;
        }
        return "md-" + number;
    }

    private static SpecFile copied(SpecFile file, SpecDocument document, String name) {
        var span = document.content().span();
        var lines = new SpecText(file.text());
        var text = file.text().substring(lines.startOfLine(span.start()), SpecText.lastCharacter(document.content()));
        var copy = SpecFile.of(file.path(), text.stripTrailing() + "\n");
        return file.adding(
                copy.with(copy.documents().getFirst(), "metadata.name", name).text());
    }

    /// One worker group less; its machine config goes with it unless another group refers to it.
    public static SpecFile withoutGroup(SpecFile file, String name) {
        var group = group(file, name);
        var config =
                group.map(found -> found.below("machineGroupRef.name").text()).orElse("");
        var shrunk = group.map(found -> Spot.cluster(found.path()).clear(file)).orElse(file);
        return refers(shrunk, config)
                ? shrunk
                : shrunk.document(MACHINES, config).map(shrunk::without).orElse(shrunk);
    }

    private static boolean refers(SpecFile file, String config) {
        return groups(file).stream()
                        .anyMatch(group ->
                                group.below("machineGroupRef.name").text().equals(config))
                || Spot.cluster("spec.controlPlaneConfiguration.machineGroupRef.name")
                        .text(file)
                        .equals(config);
    }

    /// Gives a worker group another name, and its machine config when that carries the group's.
    public static SpecFile renamedGroup(SpecFile file, String name, String other) {
        var prefix = name(file) + "-";
        return group(file, name)
                .map(group -> Spot.cluster(group.path() + ".name").set(file, other))
                .map(renamed -> renamed.renamed(MACHINES, prefix + name, prefix + other))
                .orElse(file);
    }

    public static Optional<Field> group(SpecFile file, String name) {
        return groups(file).stream()
                .filter(group -> group.at("name").text().equals(name))
                .findFirst();
    }
}

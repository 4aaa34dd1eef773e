package dev.slipway.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cluster of a specification with its groups and machine configs, on any infrastructure, and edits that touch
/// several of them at once.
public final class ClusterParts {

    private static final String GROUPS = "spec.workerNodeGroupConfigurations";
    private static final String CLUSTER = "Cluster";

    private ClusterParts() {}

    /// The infrastructure the cluster refers to; bare metal until it refers to one.
    public static Provider provider(SpecFile file) {
        return Provider.ofDatacenter(Spot.cluster("spec.datacenterRef.kind").text(file))
                .orElse(Provider.TINKERBELL);
    }

    /// Gives the cluster another name, and the documents that carry its own.
    public static SpecFile named(SpecFile file, String name) {
        var old = name(file);
        if (old.isEmpty() || old.equals(name)) {
            return file;
        }
        var provider = provider(file);
        var renamed = file.renamed(CLUSTER, old, name).renamed(provider.datacenterKind(), old, name);
        for (var config : configs(file)) {
            if (config.equals(old) || config.startsWith(old + "-")) {
                renamed = renamed.renamed(provider.machineKind(), config, name + config.substring(old.length()));
            }
        }
        var manager = Spot.cluster("spec.managementCluster.name");
        return manager.text(file).equals(old) ? manager.set(renamed, name) : renamed;
    }

    public static String name(SpecFile file) {
        return Spot.cluster("metadata.name").text(file);
    }

    /// The cluster that manages it, which may be itself.
    public static String manager(SpecFile file) {
        var manager = Spot.cluster("spec.managementCluster.name").text(file);
        return manager.isEmpty() ? name(file) : manager;
    }

    /// The names of the machine configs, in the order of the text.
    public static List<String> configs(SpecFile file) {
        var kind = provider(file).machineKind();
        return file.documents().stream()
                .filter(document -> document.kind().equals(kind))
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
        var kind = provider(file).machineKind();
        var like = groups.isEmpty()
                ? configs(file).stream().findFirst()
                : Optional.of(groups.getLast().below("machineGroupRef.name").text());
        var model = like.flatMap(other -> file.document(kind, other));
        var ref = model.map(_ -> "machineGroupRef:\n  kind: %s\n  name: %s\n".formatted(kind, config))
                .orElse("");
        var grown = Spot.cluster(GROUPS)
                .document(file)
                .map(cluster -> file.adding(cluster, GROUPS, "count: 1\nname: " + name + "\n" + ref))
                .orElse(file);
        return model.flatMap(document -> grown.document(kind, document.name()))
                .map(document -> chosen(copied(grown, document, config), config))
                .orElse(grown);
    }

    // Machines of the inventory are chosen by labels; other infrastructures make theirs.
    private static SpecFile chosen(SpecFile file, String config) {
        return provider(file) == Provider.TINKERBELL
                ? new MachineChoice(config).selecting(file, Map.of("type", config))
                : file;
    }

    private static String freeName(List<Field> groups) {
        var taken = groups.stream().map(group -> group.at("name").text()).collect(Collectors.toSet());
        var number = 0;
        while (taken.contains("md-" + number)) {
            number++;
        }
        return "md-" + number;
    }

    static SpecFile copied(SpecFile file, SpecDocument document, String name) {
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
        return withoutConfig(shrunk, config);
    }

    /// A machine config goes once no group refers to it.
    static SpecFile withoutConfig(SpecFile file, String config) {
        return refers(file, config)
                ? file
                : file.document(provider(file).machineKind(), config)
                        .map(file::without)
                        .orElse(file);
    }

    private static boolean refers(SpecFile file, String config) {
        return Stream.concat(
                        Stream.of("controlPlaneConfiguration", "externalEtcdConfiguration")
                                .flatMap(owner -> Spot.cluster("spec." + owner).field(file).stream()),
                        groups(file).stream())
                .anyMatch(owner -> owner.below("machineGroupRef.name").text().equals(config));
    }

    /// Gives a worker group another name, and its machine config when that carries the group's.
    public static SpecFile renamedGroup(SpecFile file, String name, String other) {
        var prefix = name(file) + "-";
        return group(file, name)
                .map(group -> Spot.cluster(group.path() + ".name").set(file, other))
                .map(renamed -> renamed.renamed(provider(file).machineKind(), prefix + name, prefix + other))
                .orElse(file);
    }

    public static Optional<Field> group(SpecFile file, String name) {
        return groups(file).stream()
                .filter(group -> group.at("name").text().equals(name))
                .findFirst();
    }
}

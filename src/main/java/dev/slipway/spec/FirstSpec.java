package dev.slipway.spec;

import dev.slipway.spec.GenerateClusterConfig.Generated;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The first text of a specification on any infrastructure, as EKS Anywhere generates it, and the way from the text of
/// one infrastructure to that of another.
public final class FirstSpec {

    private static final String UNNAMED = "new-cluster";
    private static final String KEY = "spec.users[0].sshAuthorizedKeys[0]";

    /// What differs between infrastructures for reasons of their own.
    private static final List<String> OWN =
            List.of("apiVersion", "kind", "metadata.name", "spec.datacenterRef", "spec.externalEtcdConfiguration");

    private FirstSpec() {}

    /// A name nobody may have yet is left for later.
    public static SpecFile of(Path path, String name, Provider provider) {
        var usable = ClusterName.objection(name).isEmpty() ? name : UNNAMED;
        return provider == Provider.TINKERBELL
                ? BareMetal.begin(path, usable)
                : switch (GenerateClusterConfig.generate(usable, provider.word())) {
                    case Generated.Text(var text) -> SpecFile.of(path, text);
                    case Generated.Refused(var error) -> throw new IllegalStateException(error);
                };
    }

    /// The text with what was typed about the cluster in another one.
    public static SpecFile with(SpecFile text, SpecFile typed) {
        var carried = ClusterParts.named(text, ClusterParts.name(typed));
        for (var value : typed(typed).toList()) {
            carried = taking(carried, value);
        }
        return key(carried, typed);
    }

    /// What the cluster says other than a first text would.
    private static Stream<Field> typed(SpecFile file) {
        var first = of(file.path(), ClusterParts.name(file), ClusterParts.provider(file));
        return Spot.cluster("spec").document(file).stream()
                .flatMap(cluster -> cluster.root().leaves())
                .filter(value -> OWN.stream().noneMatch(value.path()::startsWith))
                .filter(value -> !value.path().contains("machineGroupRef"))
                .filter(value -> !Spot.cluster(value.path()).text(first).equals(value.text()));
    }

    // Groups beyond the first have machine configs of their own, and Docker has no endpoint.
    private static SpecFile taking(SpecFile file, Field value) {
        var path = value.path();
        var docker = ClusterParts.provider(file) == Provider.DOCKER && path.contains("endpoint");
        return docker || !hasItems(file, path) ? file : Spot.cluster(path).set(file, value.text());
    }

    // The item a path ends with may be new; those above it may not.
    private static boolean hasItems(SpecFile file, String path) {
        return IntStream.range(0, path.length() - 1)
                .filter(at -> path.charAt(at) == ']')
                .allMatch(at -> Spot.cluster(path.substring(0, at + 1)).present(file));
    }

    private static SpecFile key(SpecFile file, SpecFile typed) {
        var key = ClusterParts.configs(typed).stream()
                .map(config -> Spot.of(ClusterParts.provider(typed).machineKind(), config, KEY)
                        .text(typed))
                .filter(text -> !text.isEmpty() && !text.endsWith("AAAA..."))
                .findFirst();
        var carried = file;
        for (var config : key.isPresent() ? ClusterParts.configs(file) : List.<String>of()) {
            var spot = Spot.of(ClusterParts.provider(file).machineKind(), config, KEY);
            carried = spot.present(carried) ? spot.set(carried, key.orElseThrow()) : carried;
        }
        return carried;
    }
}

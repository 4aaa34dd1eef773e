package dev.slipway.spec.ui;

import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a specification a form is about: where it is in the present text, and what of it is shown elsewhere.
record KindPart(Function<SpecFile, Spot> place, Set<String> left) {

    KindPart {
        left = Set.copyOf(left);
    }

    static KindPart datacenter() {
        return new KindPart(file -> Spot.only(ClusterParts.provider(file).datacenterKind(), "spec"), Set.of());
    }

    /// A group of machines at a path of the Cluster. Its name and count are shown before all others.
    static KindPart group(String path) {
        return new KindPart(_ -> Spot.cluster(path), Set.of("name", "count", "endpoint", "machineGroupRef"));
    }

    /// The machine config of such a group. Who logs in is asked once for all machines.
    static KindPart machines(String path) {
        return new KindPart(
                file -> Spot.of(
                        ClusterParts.provider(file).machineKind(),
                        Spot.cluster(path + ".machineGroupRef.name").text(file),
                        "spec"),
                Set.of("users"));
    }

    /// The same, with one more field that is shown elsewhere.
    KindPart without(String field) {
        return new KindPart(
                place, Stream.concat(left.stream(), Stream.of(field)).collect(Collectors.toSet()));
    }

    List<KindField> fields(SpecFile file) {
        return KindFields.of(file, place.apply(file), left);
    }
}

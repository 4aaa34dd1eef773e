package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Definitions;
import dev.slipway.lab.api.store.Resource;
import dev.slipway.lab.api.store.Resource.Trait;
import dev.slipway.lab.api.store.Resources;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a server serves, by group and version, and what can be done with it.
record Catalogue(Resources resources) {

    static final List<String> VERBS =
            List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch");
    static final List<String> PART_VERBS = List.of("get", "patch", "update");

    Stream<String> groups() {
        return resources.all().stream().map(Resource::group).distinct();
    }

    /// The preferred version first.
    SequencedMap<String, List<Resource>> versions(String group) {
        var versions = new TreeMap<String, List<Resource>>(Definitions.preference());
        resources.all().stream()
                .filter(resource -> resource.group().equals(group))
                .forEach(resource -> resource.versions()
                        .forEach(version -> versions.merge(
                                version,
                                List.of(resource),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        return versions;
    }

    /// The group, if it is served.
    String require(String group) {
        return groups().filter(group::equals).findFirst().orElseThrow(Catalogue::unknown);
    }

    /// The subresources.
    static List<String> parts(Resource resource) {
        return Stream.of(
                        resource.has(Trait.STATUS) ? "status" : "",
                        resource.has(Trait.SCALE) ? "scale" : "",
                        resource.kind().equals("Pod") && resource.group().isEmpty() ? "log" : "",
                        resource.kind().equals("Pod") && resource.group().isEmpty() ? "eviction" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static ApiException unknown() {
        return new ApiException(404, "NotFound", "the server could not find the requested resource");
    }

    static void texts(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = node.putArray(field);
            texts.forEach(array::add);
        }
    }
}

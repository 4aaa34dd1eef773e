package dev.slipway.lab.api.store;

import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds one server serves at present.
public final class Resources {

    // Replaced as a whole, so that requests can look without the lock.
    private volatile Map<GroupKind, Resource> served = Map.of();

    Resources() {
        var builtIn = new LinkedHashMap<GroupKind, Resource>();
        BuiltIns.all().forEach(resource -> builtIn.put(resource.groupKind(), resource));
        served = builtIn;
    }

    void add(Resource resource) {
        var more = new LinkedHashMap<>(served);
        more.put(resource.groupKind(), resource);
        served = more;
    }

    void remove(GroupKind kind) {
        var fewer = new LinkedHashMap<>(served);
        fewer.remove(kind);
        served = fewer;
    }

    public Collection<Resource> all() {
        return List.copyOf(served.values());
    }

    Optional<Resource> find(GroupKind kind) {
        return Optional.ofNullable(served.get(kind));
    }

    /// By `apiVersion` and kind.
    public Optional<Resource> find(Kind kind) {
        return find(GroupKind.of(kind)).filter(resource -> resource.versions().contains(kind.version()));
    }

    /// By the words of a path.
    public Optional<Resource> find(String group, String version, String plural) {
        return served.values().stream()
                .filter(resource -> resource.group().equals(group)
                        && resource.plural().equals(plural)
                        && resource.versions().contains(version))
                .findFirst();
    }

    Resource require(Kind kind) {
        return find(kind)
                .orElseThrow(
                        () -> new ApiException(404, "NotFound", "the server could not find the requested resource"));
    }

    Resource require(GroupKind kind) {
        return find(kind).orElseThrow();
    }
}

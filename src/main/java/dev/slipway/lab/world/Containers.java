package dev.slipway.lab.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The containers of the lab's container engine, by name.
public final class Containers {

    private final Map<String, Container> byName = new ConcurrentSkipListMap<>();

    public void add(Container container) {
        byName.put(container.name(), container);
    }

    public boolean remove(String name) {
        return byName.remove(name) != null;
    }

    public Optional<Container> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<Container> all() {
        return List.copyOf(byName.values());
    }

    public void clear() {
        byName.clear();
    }

    /// A running container. `words` are the arguments it was started with, environment aside.
    public record Container(
            String id,
            String name,
            String image,
            List<String> words,
            Map<String, String> environment,
            Instant started) {

        public Container {
            words = List.copyOf(words);
            environment = Map.copyOf(environment);
        }
    }
}

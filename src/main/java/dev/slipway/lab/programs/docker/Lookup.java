package dev.slipway.lab.programs.docker;

import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Containers.Container;
import java.util.Optional;

/// Finds a container by its name or the beginning of its number.
record Lookup(Containers containers) {

    Optional<Container> find(String text) {
        return containers
                .named(text)
                .or(() -> containers.all().stream()
                        .filter(container -> container.id().startsWith(text))
                        .findFirst());
    }
}

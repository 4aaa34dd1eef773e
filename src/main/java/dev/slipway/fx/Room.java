package dev.slipway.fx;

import java.util.List;
import java.util.Optional;

/// What one room brings to the window: its places, what can be done there, what can be found there.
///
/// Everything is called on the FX thread and answers at once.
public interface Room extends AutoCloseable {

    /// The view of a place, made anew; empty when the place is another room's.
    Optional<View> open(Route route);

    default List<Act> acts() {
        return List.of();
    }

    default List<Found> finds() {
        return List.of();
    }

    @Override
    default void close() {}
}

package dev.slipway.fx;

import java.util.Optional;
import java.util.function.Supplier;

/// Something an operator can do by name: in the palette, by its shortcut, in a menu.
///
/// `id` is the key of its texts: `act.<id>` names it. `keys` is as JavaFX spells a combination, such as `Shortcut+N`.
/// `obstacle` says why it cannot be done now; empty when it can. `command` is what does the same in a terminal.
public record Act(
        String id,
        String icon,
        Optional<String> keys,
        Supplier<Optional<String>> obstacle,
        Optional<String> command,
        Runnable run) {

    /// An act that can always be done.
    public static Act of(String id, String icon, Runnable run) {
        return new Act(id, icon, Optional.empty(), Optional::empty, Optional.empty(), run);
    }

    public Act on(String combination) {
        return new Act(id, icon, Optional.of(combination), obstacle, command, run);
    }

    public Act unless(Supplier<Optional<String>> reason) {
        return new Act(id, icon, keys, reason, command, run);
    }

    public Act as(String words) {
        return new Act(id, icon, keys, obstacle, Optional.of(words), run);
    }
}

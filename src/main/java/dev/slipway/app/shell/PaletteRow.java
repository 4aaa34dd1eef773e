package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import java.util.List;
import java.util.Optional;

/// A row of the palette.
public sealed interface PaletteRow {

    /// The name of a group.
    record Title(String text) implements PaletteRow {}

    /// Something to choose. `letters` are those of the name that the query found.
    record Line(Choice choice, List<Integer> letters) implements PaletteRow {

        public Line {
            letters = List.copyOf(letters);
        }
    }

    /// What a row leads to.
    sealed interface Choice {

        String icon();

        String name();

        /// More, in grey; why it cannot be done, when it cannot.
        String detail();

        default boolean possible() {
            return true;
        }

        default Optional<String> keys() {
            return Optional.empty();
        }
    }

    /// Going to an object.
    record Go(Found found) implements Choice {

        @Override
        public String icon() {
            return found.icon();
        }

        @Override
        public String name() {
            return found.name();
        }

        @Override
        public String detail() {
            return found.detail();
        }
    }

    /// Doing something; `obstacle` is as it was when the palette looked.
    record Do(Act act, String name, Optional<String> obstacle) implements Choice {

        static Do of(Act act) {
            return new Do(act, Texts.of("act." + act.id()), act.obstacle().get());
        }

        @Override
        public String icon() {
            return act.icon();
        }

        @Override
        public String detail() {
            return obstacle.orElse("");
        }

        @Override
        public boolean possible() {
            return obstacle.isEmpty();
        }

        @Override
        public Optional<String> keys() {
            return act.keys();
        }
    }
}

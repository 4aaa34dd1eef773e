package dev.slipway.admin;

import dev.slipway.finding.Texts;
import dev.slipway.preflight.Check;
import java.util.Locale;

/// One thing the Administrative machine needs. `name()` is the key of its texts: title, need and why.
public interface MachineCheck extends Check {

    Group group();

    /// What is looked at, such as `Docker Engine`.
    default String title() {
        return Texts.of("admin.check." + name());
    }

    /// What is needed, in a few words.
    default String need() {
        return Texts.of("admin.check." + name() + ".need");
    }

    /// Why it matters.
    default String why() {
        return Texts.of("admin.check." + name() + ".why");
    }

    /// What to do about a warning, in one or two words.
    default String act() {
        return Texts.of("admin.check." + name() + ".act");
    }

    /// What belongs together on the screen.
    enum Group {
        COMPUTER,
        TOOLS,
        NETWORK,
        LEFTOVERS;

        public String title() {
            return Texts.of("admin.group." + name().toLowerCase(Locale.ROOT));
        }
    }
}

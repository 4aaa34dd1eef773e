package dev.slipway.app;

import dev.slipway.app.shell.SoonController;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.util.Optional;

/// The places that are no other room's: packages, help, and what is not there.
record ShellRoom(Site site) implements Room {

    @Override
    public Optional<View> open(Route route) {
        return Optional.of(Views.load("shell/soon", new SoonController()));
    }
}

package dev.slipway.app;

import dev.slipway.app.shell.HelpController;
import dev.slipway.app.shell.SoonController;
import dev.slipway.fx.Act;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The places that are no other room's: packages, help, and what is not there.
///
/// `everything` are the acts of all rooms.
record ShellRoom(ShellActs own, Supplier<List<Act>> everything) implements Room {

    @Override
    public Optional<View> open(Route route) {
        return Optional.of(
                switch (route) {
                    case Route.Help _ -> Views.load("shell/help", new HelpController(everything.get()));
                    case Route.Packages _ -> Views.load("shell/packages", new SoonController());
                    default -> Views.load("shell/soon", new SoonController());
                });
    }

    @Override
    public List<Act> acts() {
        return own.all();
    }
}

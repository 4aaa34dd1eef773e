package dev.slipway.fleet.ui;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fleet.SampleRuns;
import dev.slipway.fleet.Upgrades;
import dev.slipway.fx.Background;
import dev.slipway.fx.ChosenFile;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Views;
import dev.slipway.spec.SupportMatrix;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The page of a fleet on a screen, in a fleet that does what the test says.
final class FleetStage implements AutoCloseable {

    final ScriptedFleet fleet = new ScriptedFleet(SampleFleet.state(), SampleFleet.NOW);
    final Navigator navigator = new Navigator(new Route.Fleet());
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private Optional<Screen> screen = Optional.empty();

    Screen show() {
        return show(fleet.state(), _ -> "ams-mgmt");
    }

    Screen show(FleetState state) {
        return show(state, _ -> "ams-mgmt");
    }

    Screen show(FleetState state, Connecting connecting) {
        fleet.become(state);
        var made = Screen.show(() -> framed(page(connecting)));
        screen = Optional.of(made);
        Screen.pulses(3);
        return made;
    }

    String text(String query) {
        return screen.orElseThrow().robot().lookup(query).<Label>query().getText();
    }

    @Override
    public void close() {
        screen.ifPresent(Screen::close);
        background.close();
    }

    private Parent page(Connecting connecting) {
        var upgrades = new Upgrades(SupportMatrix.known());
        var model = new FleetViewModel(fleet, SampleRuns::all, upgrades, navigator, fleet);
        model.follow(background);
        var sheet = new ConnectController(
                new ConnectViewModel(connecting, background, navigator),
                new ChosenFile(_ -> Path.of("/home/lena/ams.kubeconfig")));
        return Views.load("fleet/overview", new FleetController(model, new ReadyMachine(), sheet))
                .node();
    }

    /// In the window's usual room.
    static Parent framed(Node page) {
        var frame = new StackPane(page);
        frame.setPadding(Screen.ROOM);
        frame.getStyleClass().add("page");
        return frame;
    }
}

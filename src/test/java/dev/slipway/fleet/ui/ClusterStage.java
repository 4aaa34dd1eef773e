package dev.slipway.fleet.ui;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fleet.SampleRuns;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.Screen;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The page of a cluster on a screen, in a fleet that is what the test says.
final class ClusterStage implements AutoCloseable {

    final Notices notices = new Notices();
    final ScriptedReach reach = new ScriptedReach();
    final List<Path> shells = new CopyOnWriteArrayList<>();
    final Navigator navigator = new Navigator(new Route.Fleet());
    private final Background background = Background.start(failure -> {
        throw new AssertionError(failure);
    });
    private Optional<View> view = Optional.empty();
    private Optional<Screen> screen = Optional.empty();

    Screen show(FleetState state, String cluster, Tab tab, Optional<String> object) {
        var fleet = new ScriptedFleet(state, SampleFleet.NOW);
        var made = Screen.show(() -> {
            var model = new ClusterViewModel(new Route.Cluster(cluster, tab, object), place(fleet));
            model.follow();
            var page = Views.load("cluster/detail", new ClusterController(model));
            view = Optional.of(page);
            return FleetStage.framed(page.node());
        });
        screen = Optional.of(made);
        Screen.pulses(3);
        return made;
    }

    /// Goes elsewhere; what the page started ends.
    void leave() {
        view.ifPresent(View::close);
    }

    @Override
    public void close() {
        screen.ifPresent(Screen::close);
        background.close();
    }

    private ClusterPlace place(ScriptedFleet fleet) {
        return new ClusterPlace(
                fleet, reach, reach::cycle, shells::add, SampleRuns::all, background, navigator, notices, fleet);
    }
}

package dev.slipway.app.shell;

import dev.slipway.fx.Badges;
import dev.slipway.fx.Badges.Badge;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Section;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.ObservableMap;

/// The sections of the window, the one it is in, and what each wants to say.
public final class RailViewModel {

    private final Navigator navigator;
    private final Badges badges;
    private final ObjectBinding<Section> section;

    public RailViewModel(Navigator navigator, Badges badges) {
        this.navigator = navigator;
        this.badges = badges;
        this.section = Bindings.createObjectBinding(() -> navigator.here().get().section(), navigator.here());
    }

    public ObjectBinding<Section> section() {
        return section;
    }

    public ObservableMap<Section, Badge> badges() {
        return badges.all();
    }

    public void go(Section where) {
        navigator.go(start(where));
    }

    /// The place a section begins with.
    public static Route start(Section section) {
        return switch (section) {
            case FLEET -> new Route.Fleet();
            case CLUSTERS -> new Route.Clusters();
            case HARDWARE -> new Route.Hardware(Optional.empty());
            case PACKAGES -> new Route.Packages();
            case RUNS -> new Route.Runs();
            case ADMIN -> new Route.Admin();
            case HELP -> new Route.Help();
            case SETTINGS -> new Route.Settings();
        };
    }
}

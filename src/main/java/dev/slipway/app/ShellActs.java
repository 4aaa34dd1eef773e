package dev.slipway.app;

import dev.slipway.app.shell.Overlay;
import dev.slipway.app.shell.RailViewModel;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Act;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;

/// What can be done everywhere in the window.
record ShellActs(Site site, ObjectProperty<Overlay> overlay, IntConsumer moveRegion) {

    List<Act> all() {
        var navigator = site.navigator();
        return List.of(
                go(Route.Section.FLEET, "fth-anchor").on("Shortcut+1"),
                go(Route.Section.CLUSTERS, "fth-layers").on("Shortcut+2"),
                go(Route.Section.HARDWARE, "fth-server").on("Shortcut+3"),
                go(Route.Section.PACKAGES, "fth-package").on("Shortcut+4"),
                go(Route.Section.RUNS, "fth-activity").on("Shortcut+5"),
                go(Route.Section.ADMIN, "fth-monitor").on("Shortcut+6"),
                go(Route.Section.SETTINGS, "fth-settings").on("Shortcut+Comma"),
                go(Route.Section.HELP, "fth-help-circle").on("F1"),
                Act.of("create-cluster", "oct-plus-16", () -> navigator.go(new Route.CreateCluster(Optional.empty())))
                        .on("Shortcut+N"),
                Act.of("palette", "oct-search-16", () -> overlay.set(Overlay.PALETTE))
                        .on("Shortcut+K"),
                Act.of("tasks", "oct-tasklist-16", () -> toggle(Overlay.TASKS)).on("Shortcut+J"),
                Act.of("notices", "oct-bell-16", () -> toggle(Overlay.NOTICES)),
                Act.of("back", "oct-arrow-left-16", navigator::back)
                        .on("Alt+Left")
                        .unless(() -> unless(navigator.canGoBack().get(), "shell.no-back")),
                Act.of("forward", "oct-arrow-right-16", navigator::forward)
                        .on("Alt+Right")
                        .unless(() -> unless(navigator.canGoForward().get(), "shell.no-forward")),
                Act.of("next-region", "oct-rows-16", () -> moveRegion.accept(1)).on("F6"),
                Act.of("last-region", "oct-rows-16", () -> moveRegion.accept(-1))
                        .on("Shift+F6"),
                theme(Appearance.Choice.LIGHT, "oct-sun-16"),
                theme(Appearance.Choice.DARK, "oct-moon-16"),
                theme(Appearance.Choice.SYSTEM, "oct-device-desktop-16"));
    }

    private Act go(Route.Section section, String icon) {
        return Act.of("go-" + name(section), icon, () -> site.navigator().go(RailViewModel.start(section)));
    }

    private Act theme(Appearance.Choice choice, String icon) {
        return Act.of(
                "theme-" + name(choice), icon, () -> site.appearance().choice().set(choice));
    }

    private void toggle(Overlay what) {
        overlay.set(overlay.get() == what ? Overlay.NONE : what);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> unless(boolean possible, String reason) {
        return possible ? Optional.empty() : Optional.of(Texts.of(reason));
    }
}

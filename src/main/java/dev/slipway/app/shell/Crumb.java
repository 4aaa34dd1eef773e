package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Route;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A place on the way to where the window is.
public record Crumb(String text, Route route) {

    /// The way from a section to a place inside it; none for the sections themselves. `title` names a run by its id.
    static List<Crumb> to(Route route, UnaryOperator<String> title) {
        return switch (route) {
            case Route.Cluster cluster -> below(route, cluster.name());
            case Route.CreateCluster wizard ->
                below(route, wizard.draft().orElseGet(() -> Texts.of("shell.crumb.create")));
            case Route.Hardware(var machine) ->
                machine.map(name -> below(route, name)).orElse(List.of());
            case Route.Run(var id) -> below(route, title.apply(id));
            case Route.FirstRun _ -> below(route, Texts.of("shell.crumb.first-run"));
            case Route.Fleet _,
                    Route.Clusters _,
                    Route.Packages _,
                    Route.Runs _,
                    Route.Admin _,
                    Route.Help _,
                    Route.Settings _ -> List.of();
        };
    }

    private static List<Crumb> below(Route route, String text) {
        var section = route.section();
        var name = Texts.of("shell.rail." + section.name().toLowerCase(Locale.ROOT));
        return List.of(new Crumb(name, RailViewModel.start(section)), new Crumb(text, route));
    }
}

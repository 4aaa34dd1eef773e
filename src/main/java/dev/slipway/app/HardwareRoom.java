package dev.slipway.app;

import dev.slipway.fx.Act;
import dev.slipway.fx.Badges;
import dev.slipway.fx.Found;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.ui.Belonging;
import dev.slipway.inventory.ui.HardwareViewModel;
import dev.slipway.inventory.ui.PageController;
import java.util.List;
import java.util.Optional;

/// The inventory of the site. It is opened once, so that leaving the page loses nothing.
final class HardwareRoom implements Room {

    private static final Route.Hardware PAGE = new Route.Hardware(Optional.empty());

    private final Site site;
    private final HardwareViewModel model;

    HardwareRoom(Site site) {
        this.site = site;
        var workspace = site.workspace();
        model = new HardwareViewModel(
                workspace,
                site.background(),
                site.tasks(),
                site.time(),
                new SiteBmcs(site),
                () -> Belonging.residents(site.runs().states(), workspace.simulated()));
        model.sheets()
                .assessment()
                .subscribe(found ->
                        site.badges().put(Route.Section.HARDWARE, new Badges.Badge((int) found.invalidCells(), true)));
        model.open(site.runs());
    }

    @Override
    public Optional<View> open(Route route) {
        return route instanceof Route.Hardware(var machine) ? Optional.of(page(machine)) : Optional.empty();
    }

    @Override
    public List<Act> acts() {
        return List.of(
                Act.of("add-machine", "oct-plus-16", () -> {
                    model.sheets().edit(Sheet::withNewLine);
                    site.navigator().go(PAGE);
                }),
                Act.of("test-bmcs", "oct-pulse-16", model::testAll));
    }

    @Override
    public List<Found> finds() {
        return model.sheets().sheet().get().kept().stream()
                .filter(line -> !model.name(line).isBlank())
                .map(this::found)
                .toList();
    }

    @Override
    public void close() {
        model.close();
    }

    private View page(Optional<String> machine) {
        model.lookAround();
        var controller = new PageController(model, site.files());
        var view = Views.load("hardware/page", controller);
        machine.ifPresent(controller::reveal);
        return view;
    }

    private Found found(Line line) {
        var name = model.name(line);
        return new Found(
                "machine",
                "fth-server",
                name,
                model.details(line),
                new Route.Hardware(Optional.of(name)),
                List.of(Act.of("test-bmc", "oct-pulse-16", () -> model.test(List.of(line)))));
    }
}

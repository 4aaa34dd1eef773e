package dev.slipway.app;

import dev.slipway.admin.About;
import dev.slipway.exec.LocalCommands;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import dev.slipway.run.ui.Bundling;
import dev.slipway.run.ui.RunController;
import dev.slipway.run.ui.RunPlace;
import dev.slipway.run.ui.RunQuestions;
import dev.slipway.run.ui.RunViewModel;
import dev.slipway.run.ui.RunsController;
import dev.slipway.run.ui.RunsViewModel;
import dev.slipway.site.RunClock;
import dev.slipway.site.RunControl;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs: all of them, one of them, and what can be done with the one that is shown.
final class RunsRoom implements Room {

    private final Site site;
    private final RunControl control;
    private final RunPlace place;
    private Optional<RunQuestions> shown = Optional.empty();
    private Optional<RunController> page = Optional.empty();

    RunsRoom(Site site) {
        this.site = site;
        control = new RunControl(site.workspace(), site.itself(), Time.system());
        place = new RunPlace(
                site.workspace(),
                site.runs(),
                control,
                new RunClock(site.labs(), Time.system()),
                new SiteBmcs(site),
                new Bundling(site.background(), site.tasks(), site.notices(), new LocalCommands(), About.VERSION),
                site.background(),
                site.navigator(),
                site.notices(),
                ZoneId.systemDefault());
    }

    @Override
    public Optional<View> open(Route route) {
        return switch (route) {
            case Route.Runs _ -> Optional.of(Views.load("run/list", new RunsController(RunsViewModel.follow(place))));
            case Route.Run(var id) -> Optional.of(page(id));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Act> acts() {
        return List.of(
                Act.of("run.pause", "fth-pause", () -> here(run -> control.hold(run.folder())))
                        .unless(() -> unless(Standing.RUNNING)),
                Act.of("run.stop", "fth-square", () -> shown.ifPresent(RunQuestions::askToStop))
                        .unless(() -> unless(Standing.RUNNING)),
                Act.of("run.resume", "oct-play-16", () -> here(run -> control.resume(run.folder())))
                        .unless(this::notResumable),
                onPage("run.copy-command", "fth-copy", RunController::copyCommand)
                        .on("Alt+C"),
                onPage("run.bundle", "fth-archive", RunController::saveBundle),
                onPage("run.find", "oct-search-16", RunController::find).on("Shortcut+F"),
                onPage("run.logs", "oct-log-16", RunController::showChosen).on("Shortcut+L"),
                onPage("run.next-problem", "oct-alert-16", page -> page.goToProblem(1))
                        .on("F4"),
                onPage("run.last-problem", "oct-alert-16", page -> page.goToProblem(-1))
                        .on("Shift+F4"),
                Act.of("run.power-cycle", "fth-power", () -> shown.ifPresent(RunQuestions::askToPowerCycle))
                        .on("Shortcut+Shift+P")
                        .unless(() -> here().isPresent()
                                        && shown.flatMap(RunQuestions::cyclable).isPresent()
                                ? Optional.empty()
                                : Optional.of(Texts.of("act.run.no-machine"))));
    }

    @Override
    public List<Found> finds() {
        return site.runs().states().stream().map(RunsRoom::found).toList();
    }

    private View page(String id) {
        var model = RunViewModel.follow(place, id);
        shown = Optional.of(model.questions());
        var controller = new RunController(model);
        page = Optional.of(controller);
        return Views.load("run/page", controller);
    }

    private Act onPage(String id, String icon, Consumer<RunController> act) {
        return Act.of(id, icon, () -> page.ifPresent(act))
                .unless(() -> here().isPresent() ? Optional.empty() : Optional.of(Texts.of("act.run.none")));
    }

    private static Found found(RunState run) {
        return new Found(
                "run",
                run.simulated() ? "oct-beaker-16" : "fth-activity",
                run.record().start().title(),
                run.id(),
                new Route.Run(run.id()),
                List.of());
    }

    private Optional<RunState> here() {
        return site.navigator().here().get() instanceof Route.Run(var id)
                ? site.runs().find(id)
                : Optional.empty();
    }

    private Optional<String> unless(Standing standing) {
        return here().filter(run -> run.standing() == standing).isPresent()
                ? Optional.empty()
                : Optional.of(Texts.of("act.run.none"));
    }

    private Optional<String> notResumable() {
        return here().filter(run -> run.standing() != Standing.RUNNING && run.standing() != Standing.DONE)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Texts.of("act.run.none"));
    }

    private void here(Deed deed) {
        here().ifPresent(run -> site.background().run(() -> deed.on(run), () -> {}));
    }

    /// Something done with a run, which may fail.
    @FunctionalInterface
    private interface Deed {
        void on(RunState run) throws Exception;
    }
}

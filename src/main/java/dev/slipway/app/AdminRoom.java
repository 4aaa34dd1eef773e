package dev.slipway.app;

import dev.slipway.admin.About;
import dev.slipway.admin.CheckUp;
import dev.slipway.admin.Connection;
import dev.slipway.admin.LabStart;
import dev.slipway.admin.MachineChecks;
import dev.slipway.admin.ThisMachine;
import dev.slipway.admin.ui.AboutController;
import dev.slipway.admin.ui.AdminController;
import dev.slipway.admin.ui.AppearanceController;
import dev.slipway.admin.ui.CheckListController;
import dev.slipway.admin.ui.ChecksViewModel;
import dev.slipway.admin.ui.Detail;
import dev.slipway.admin.ui.FirstRunController;
import dev.slipway.admin.ui.FirstRunFooterController;
import dev.slipway.admin.ui.FirstRunViewModel;
import dev.slipway.admin.ui.LabController;
import dev.slipway.admin.ui.LabViewModel;
import dev.slipway.admin.ui.Scale;
import dev.slipway.admin.ui.SettingsController;
import dev.slipway.admin.ui.WaysController;
import dev.slipway.admin.ui.WorkspaceController;
import dev.slipway.admin.ui.WorkspacesController;
import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.LocalCommands;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.fx.Act;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.kube.KubeDoor;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The first run, the Administrative machine, and the settings.
final class AdminRoom implements Room {

    private final Site site;
    private final Path home = Path.of(System.getProperty("user.home"));
    private final Commands commands = new LocalCommands();
    private final StringProperty host = new SimpleStringProperty("");
    private final ChecksViewModel checks;

    AdminRoom(Site site) {
        this.site = site;
        var machine = ThisMachine.local(home);
        var all = CheckUp.of(MachineChecks.of(machine, commands, site.environment()));
        checks = new ChecksViewModel(all, commands, site.background());
        site.background().run(machine::host, host::set);
    }

    @Override
    public Optional<View> open(Route route) {
        return switch (route) {
            case Route.FirstRun _ -> Optional.of(firstRun());
            case Route.Admin _ -> Optional.of(admin());
            case Route.Settings _ -> Optional.of(settings());
            default -> Optional.empty();
        };
    }

    @Override
    public List<Act> acts() {
        return List.of(
                Act.of("check-machine", "oct-sync-16", this::check).as("slipway doctor"),
                Act.of("choose-how-to-start", "oct-location-16", this::chooseHowToStart),
                Act.of("larger-text", "oct-plus-16", () -> Scale.step(site.appearance(), 1))
                        .on("Shortcut+Plus"),
                Act.of("smaller-text", "oct-dash-16", () -> Scale.step(site.appearance(), -1))
                        .on("Shortcut+Minus"));
    }

    @Override
    public void close() {
        checks.close();
    }

    private View firstRun() {
        checks.look();
        var model = new FirstRunViewModel(
                new LabStart(site.labs(), this::create, FirstPlace.workspaces(home)),
                new Connection(KubeDoor.network()),
                site.opening(),
                checks.readings(),
                site.background());
        var footer = new FirstRunFooterController(
                model, site.appearance(), site.files(), () -> site.navigator().go(new Route.Admin()));
        var parts = new FirstRunController.Parts(
                Views.load("admin/check-list", new CheckListController(checks, Detail.SHORT)),
                Views.load("admin/ways", new WaysController(model)),
                Views.load("admin/first-run-footer", footer));
        return Views.load("admin/first-run", new FirstRunController(host, parts));
    }

    private View admin() {
        checks.look();
        var workspace = site.workspace();
        var side = new ArrayList<View>();
        side.add(Views.load(
                "admin/workspace",
                new WorkspaceController(workspace, site.background(), () -> openFolder(workspace.folder()))));
        if (workspace.simulated()) {
            var lab = new LabViewModel(site.labs(), workspace.lab(), site.background());
            side.add(Views.load("admin/lab", new LabController(lab)));
        }
        side.add(about());
        var list = Views.load("admin/check-list", new CheckListController(checks, Detail.FULL));
        var parts = new AdminController.Parts(list, side);
        return Views.load("admin/admin", new AdminController(host, checks, parts, this::chooseHowToStart));
    }

    private View settings() {
        var workspaces = new WorkspacesController(
                site.workspace(),
                site.workspaces().known(),
                site.workspaces()::open,
                other -> site.settings().forget(other.folder()),
                this::chooseHowToStart);
        var panels = List.of(
                Views.load("admin/appearance", new AppearanceController(site.appearance())),
                Views.load("admin/workspaces", workspaces),
                about());
        return Views.load("admin/settings", new SettingsController(site.settings(), panels));
    }

    private View about() {
        var file = site.settings().path();
        return Views.load(
                "admin/about", new AboutController(About.running(), file, () -> openFolder(file.resolveSibling(""))));
    }

    private void check() {
        site.navigator().go(new Route.Admin());
        checks.look();
    }

    private void chooseHowToStart() {
        site.navigator().go(new Route.FirstRun());
    }

    private void openFolder(Path folder) {
        site.background()
                .run(
                        () -> commands.ask(Command.of("xdg-open", folder.toString())),
                        _ -> {},
                        failure -> site.notices().post(notice(failure)));
    }

    private Notice notice(Exception failure) {
        return new Notice(
                Notice.Weight.FAILURE,
                Texts.of("admin.open-folder.failed"),
                Reason.of(failure),
                Optional.empty(),
                Time.system().now());
    }

    // The run is the lab's, but its folder is named by the operator's own clock.
    private String create(Workspace workspace, String cluster, Path spec, Path inventory) throws IOException {
        return new RunControl(workspace, site.itself(), Time.system())
                .create(cluster, spec, inventory)
                .id();
    }
}

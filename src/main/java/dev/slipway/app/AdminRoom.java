package dev.slipway.app;

import dev.slipway.admin.CheckUp;
import dev.slipway.admin.Connection;
import dev.slipway.admin.LabStart;
import dev.slipway.admin.MachineCheck.Group;
import dev.slipway.admin.MachineChecks;
import dev.slipway.admin.ThisMachine;
import dev.slipway.admin.ui.CheckListController;
import dev.slipway.admin.ui.ChecksViewModel;
import dev.slipway.admin.ui.Choosing;
import dev.slipway.admin.ui.FirstRunController;
import dev.slipway.admin.ui.FirstRunFooterController;
import dev.slipway.admin.ui.FirstRunViewModel;
import dev.slipway.admin.ui.WaysController;
import dev.slipway.exec.LocalCommands;
import dev.slipway.flow.Time;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.kube.KubeDoor;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The first run, the Administrative machine, and the settings.
final class AdminRoom implements Room {

    private static final EnumSet<Group> AT_FIRST = EnumSet.of(Group.COMPUTER, Group.TOOLS, Group.NETWORK);

    private final Site site;
    private final Path home = Path.of(System.getProperty("user.home"));
    private final StringProperty host = new SimpleStringProperty("");
    private final ChecksViewModel checks;

    AdminRoom(Site site) {
        this.site = site;
        var commands = new LocalCommands();
        var machine = ThisMachine.local(home);
        var all = CheckUp.of(MachineChecks.of(machine, commands, site.environment()));
        checks = new ChecksViewModel(all, commands, site.background());
        site.background().run(machine::host, host::set);
    }

    @Override
    public Optional<View> open(Route route) {
        return switch (route) {
            case Route.FirstRun _ -> Optional.of(firstRun());
            default -> Optional.empty();
        };
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
                model,
                site.appearance(),
                Choosing.dialogs(),
                () -> site.navigator().go(new Route.Admin()));
        var parts = new FirstRunController.Parts(
                Views.load("admin/check-list", new CheckListController(checks, AT_FIRST)),
                Views.load("admin/ways", new WaysController(model)),
                Views.load("admin/first-run-footer", footer));
        return Views.load("admin/first-run", new FirstRunController(host, parts));
    }

    // The run is the lab's, but its folder is named by the operator's own clock.
    private String create(Workspace workspace, String cluster, Path spec, Path inventory) throws IOException {
        return new RunControl(workspace, site.itself(), Time.system())
                .create(cluster, spec, inventory)
                .id();
    }
}

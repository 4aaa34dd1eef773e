package dev.slipway.app;

import dev.slipway.app.shell.FrameController;
import dev.slipway.app.shell.Overlay;
import dev.slipway.app.shell.Pages;
import dev.slipway.app.shell.RailController;
import dev.slipway.app.shell.RailViewModel;
import dev.slipway.app.shell.StatusBarController;
import dev.slipway.app.shell.StatusBarViewModel;
import dev.slipway.app.shell.TopBarController;
import dev.slipway.app.shell.TopBarViewModel;
import dev.slipway.flow.Time;
import dev.slipway.fx.Room;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.run.RunState;
import dev.slipway.site.MachineLoad;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// The window around the rooms of a site, from top to bottom.
final class Shell implements AutoCloseable {

    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final Site site;
    private final List<Room> rooms;
    private final View rail;
    private final View topBar;
    private final View statusBar;
    private final FrameController frame;
    private final View view;
    private final Pages pages;

    /// On the FX thread.
    Shell(Site site, List<Room> others) {
        this.site = site;
        rooms = Stream.concat(others.stream(), Stream.of(new ShellRoom(site))).toList();
        rail = Views.load("shell/rail", new RailController(new RailViewModel(site.navigator(), site.badges())));
        topBar = Views.load("shell/top-bar", new TopBarController(topBar(), overlay));
        statusBar = Views.load("shell/status-bar", new StatusBarController(statusBar()));
        frame = new FrameController(
                new FrameController.Parts(rail.node(), topBar.node(), statusBar.node()),
                site.workspace().simulated());
        view = Views.load("shell/frame", frame);
        pages = Pages.follow(site.navigator(), rooms, frame.page());
    }

    Parent node() {
        return view.node();
    }

    @Override
    public void close() {
        pages.close();
        Stream.of(view, statusBar, topBar, rail).forEach(View::close);
        rooms.forEach(Room::close);
    }

    private TopBarViewModel topBar() {
        return new TopBarViewModel(
                site.navigator(),
                site.workspaces(),
                site.tasks(),
                site.notices(),
                site.appearance().choice(),
                id -> site.runs().find(id).map(Shell::title).orElse(id));
    }

    private StatusBarViewModel statusBar() {
        var folder = site.workspace().folder();
        return new StatusBarViewModel(
                site.background(),
                () -> MachineLoad.measure(folder),
                Time.system(),
                site.navigator(),
                site.statusLine());
    }

    private static String title(RunState run) {
        return run.record().start().title();
    }
}

package dev.slipway.app;

import dev.slipway.app.shell.FaultController;
import dev.slipway.app.shell.FrameController;
import dev.slipway.app.shell.FrameController.Parts;
import dev.slipway.app.shell.LabBarController;
import dev.slipway.app.shell.LabBarViewModel;
import dev.slipway.app.shell.LabLine;
import dev.slipway.app.shell.NoticesController;
import dev.slipway.app.shell.NoticesViewModel;
import dev.slipway.app.shell.Overlay;
import dev.slipway.app.shell.Pages;
import dev.slipway.app.shell.PaletteController;
import dev.slipway.app.shell.PaletteSearch;
import dev.slipway.app.shell.PaletteViewModel;
import dev.slipway.app.shell.RailController;
import dev.slipway.app.shell.RailViewModel;
import dev.slipway.app.shell.Shortcuts;
import dev.slipway.app.shell.StatusBarController;
import dev.slipway.app.shell.StatusBarViewModel;
import dev.slipway.app.shell.TasksController;
import dev.slipway.app.shell.TasksViewModel;
import dev.slipway.app.shell.ToastsController;
import dev.slipway.app.shell.TopBarController;
import dev.slipway.app.shell.TopBarViewModel;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.fx.Act;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.site.MachineLoad;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// The window around the rooms of a site. Made, used and closed on the FX thread.
final class Shell implements AutoCloseable {

    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final List<View> views = new ArrayList<>();
    private final Site site;
    private final List<Room> rooms;
    private final FrameController frame;
    private final Parent node;
    private final RunNews news;
    private final Pages pages;

    Shell(Site site, List<Room> others) {
        this.site = site;
        rooms = Stream.concat(others.stream(), Stream.of(own())).toList();
        var notices = new NoticesViewModel(site.notices(), site.navigator(), overlay);
        var overlays = overlays(notices);
        var top = new ArrayList<>(List.of(load("top-bar", new TopBarController(topBar(), overlay))));
        if (site.workspace().simulated()) {
            lab(top, overlays);
        }
        frame = new FrameController(
                new Parts(
                        load("rail", new RailController(new RailViewModel(site.navigator(), site.badges()))),
                        top,
                        load("status-bar", new StatusBarController(statusBar())),
                        load("toasts", new ToastsController(notices)),
                        overlays),
                site.workspace().simulated(),
                overlay,
                site.appearance().calm());
        node = load("frame", frame);
        Shortcuts.follow(node, this::acts, this::refuse);
        news = RunNews.follow(site, Time.system());
        pages = Pages.follow(site.navigator(), rooms, frame.page());
        site.navigator().here().subscribe(_ -> frame.bare(newcomer()));
    }

    Parent node() {
        return node;
    }

    @Override
    public void close() {
        news.close();
        pages.close();
        views.reversed().forEach(View::close);
        rooms.forEach(Room::close);
    }

    // Somebody who has not been anywhere yet is not shown where to go.
    private boolean newcomer() {
        return site.navigator().here().get() instanceof Route.FirstRun
                && !site.navigator().canGoBack().get();
    }

    private Room own() {
        return new ShellRoom(new ShellActs(site, overlay, step -> frame().moveRegion(step)), this::acts);
    }

    private FrameController frame() {
        return frame;
    }

    private Parent load(String name, Object controller) {
        var view = Views.load("shell/" + name, controller);
        views.add(view);
        return view.node();
    }

    private Map<Overlay, Parent> overlays(NoticesViewModel notices) {
        var overlays = new EnumMap<Overlay, Parent>(Overlay.class);
        var palette = new PaletteViewModel(this::everything, site.navigator(), overlay);
        overlay.subscribe(shown -> {
            if (shown == Overlay.PALETTE) {
                palette.open();
            }
        });
        overlays.put(Overlay.PALETTE, load("palette", new PaletteController(palette)));
        var tasks = new TasksViewModel(site.tasks(), site.navigator(), overlay);
        overlays.put(Overlay.TASKS, load("tasks", new TasksController(tasks)));
        overlays.put(Overlay.NOTICES, load("notices", new NoticesController(notices)));
        return overlays;
    }

    private void lab(List<Parent> top, Map<Overlay, Parent> overlays) {
        var lab = new LabBarViewModel(site.labs(), site.workspace().lab(), site.background());
        top.add(load("lab-bar", new LabBarController(lab, overlay, this::leaveLab)));
        overlays.put(Overlay.FAULT, load("fault", new FaultController(lab)));
        lab.state().subscribe(state -> LabLine.show(state, site.statusLine()));
    }

    // To the newest workspace that is real; without one, to where workspaces are opened.
    private void leaveLab() {
        site.workspaces().known().stream()
                .filter(workspace -> !workspace.simulated())
                .findFirst()
                .ifPresentOrElse(site.workspaces()::open, () -> site.navigator().go(new Route.FirstRun()));
    }

    // What two rooms offer under one name is offered once.
    private List<Act> acts() {
        var byId = new LinkedHashMap<String, Act>();
        rooms.forEach(room -> room.acts().forEach(act -> byId.putIfAbsent(act.id(), act)));
        return List.copyOf(byId.values());
    }

    private PaletteSearch everything() {
        return new PaletteSearch(
                rooms.stream().flatMap(room -> room.finds().stream()).toList(), acts());
    }

    private void refuse(String reason) {
        site.notices()
                .post(new Notice(
                        Notice.Weight.WARNING,
                        Texts.of("shell.refused"),
                        reason,
                        Optional.empty(),
                        Time.system().now()));
    }

    private TopBarViewModel topBar() {
        return new TopBarViewModel(
                site.navigator(),
                site.workspaces(),
                site.tasks(),
                site.notices(),
                site.appearance().choice(),
                site.appearance().scheme().map(scheme -> scheme == ColorScheme.DARK),
                id -> site.runs().find(id).map(RunTask::title).orElse(id));
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
}

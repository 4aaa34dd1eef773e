package dev.slipway.app;

import dev.slipway.admin.ui.Opening;
import dev.slipway.admin.ui.SettingsViewModel;
import dev.slipway.app.shell.OpeningController;
import dev.slipway.app.shell.SiteName;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Badges;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Labs;
import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import dev.slipway.site.Workspaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// Opens workspaces in one window, one after the other; nothing of the last stays behind. For the FX thread.
final class OpenSite implements Workspaces, Opening, AutoCloseable {

    private final Background background;
    private final SettingsViewModel settings;
    private final Map<String, String> environment;
    private final BiConsumer<String, ? super Parent> window;
    private final Labs labs = new LabProcesses();
    private final OpeningPage openingPage;
    private final Workspace home;
    private Workspace current;
    private List<Workspace> known = List.of();
    private Optional<Opened> opened = Optional.empty();
    private Subscription opening = () -> {};

    /// `home` is opened by whoever cannot open anything else. `window` shows what it is given under a name, in the
    /// place of what it showed before.
    OpenSite(
            Workspace home,
            Background background,
            SettingsViewModel settings,
            Map<String, String> environment,
            BiConsumer<String, ? super Parent> window) {
        this.home = home;
        this.current = home;
        this.background = background;
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.window = window;
        this.openingPage = new OpeningPage(window, this::receive);
    }

    @Override
    public Workspace current() {
        return current;
    }

    @Override
    public List<Workspace> known() {
        return known;
    }

    @Override
    public void open(Workspace workspace) {
        open(workspace, new Route.Fleet());
    }

    /// Opens what a folder says it is, at its fleet.
    void open(Path folder) {
        opening.close();
        var page = waiting(String.valueOf(folder.getFileName()), () -> open(folder));
        opening = background.run(() -> WorkspaceFile.open(folder), this::open, failure -> fail(page, failure));
    }

    /// Receives somebody who has no workspace yet.
    void receive() {
        open(home, new Route.FirstRun());
    }

    /// What has to be asked for or started is, before the window changes.
    void open(Workspace workspace, Route start) {
        var page = waiting(SiteName.of(workspace), () -> open(workspace, start));
        open(workspace, start, failure -> fail(page, failure));
    }

    @Override
    public void open(Workspace workspace, Route start, Consumer<? super Exception> failed) {
        opening.close();
        opening = background.run(
                () -> Ground.lay(workspace, labs, settings.latest().workspaces(), background),
                ground -> show(workspace, ground, start),
                failed);
    }

    /// Tells the operator of a failure nobody waited for.
    void report(Exception failure, String title) {
        opened.ifPresent(site -> site.site()
                .notices()
                .post(new Notice(
                        Notice.Weight.FAILURE,
                        Texts.of(title),
                        Reason.of(failure),
                        Optional.empty(),
                        Time.system().now())));
    }

    @Override
    public void close() {
        opening.close();
        openingPage.close();
        opened.ifPresent(Opened::close);
        opened = Optional.empty();
    }

    // As long as another workspace is open it stays to be seen.
    private Optional<OpeningController> waiting(String name, Runnable again) {
        return opened.isPresent() ? Optional.empty() : Optional.of(openingPage.show(name, again));
    }

    private void fail(Optional<OpeningController> page, Exception failure) {
        page.ifPresentOrElse(shown -> shown.fail(Reason.of(failure)), () -> report(failure, "shell.opening.failed"));
    }

    // Whoever only looks at the ways to start has not opened anything yet.
    private void remember(Workspace workspace, Route start) {
        if (!(start instanceof Route.FirstRun)) {
            settings.opened(workspace.folder());
        }
    }

    private void show(Workspace workspace, Ground ground, Route start) {
        close();
        current = workspace;
        known = ground.known();
        remember(workspace, start);
        settings.appearance().lab().set(workspace.simulated());
        var site = site(workspace, ground, start);
        var shell = new Shell(site, Rooms.of(site));
        opened = Optional.of(new Opened(site, shell, ground));
        window.accept(SiteName.of(workspace), shell.node());
    }

    private Site site(Workspace workspace, Ground ground, Route start) {
        return new Site(
                workspace,
                this,
                this,
                ground.time(),
                background,
                new Navigator(start),
                new Tasks(),
                new Notices(),
                new StatusLine(),
                new Badges(),
                settings.appearance(),
                settings,
                RunWatch.follow(workspace.runs()),
                labs,
                new SlipwayWorlds(environment),
                OwnProgram.terminal(),
                FileQuestions.dialogs(),
                environment);
    }

    private record Opened(Site site, Shell shell, Ground ground) implements AutoCloseable {

        @Override
        public void close() {
            shell.close();
            site.runs().close();
            ground.close();
        }
    }
}

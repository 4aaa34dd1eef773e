package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.fx.Tasks;
import dev.slipway.site.Workspace;
import dev.slipway.site.Workspaces;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// The site, the way to the present place, what goes on, and what is new.
public final class TopBarViewModel {

    private final Navigator navigator;
    private final Workspaces workspaces;
    private final ObjectProperty<Appearance.Choice> theme;
    private final ObservableValue<Boolean> dark;
    private final ObjectBinding<List<Crumb>> crumbs;
    private final ObjectBinding<Activity> activity;
    private final IntegerBinding unread;

    /// `title` names a run by its id.
    public TopBarViewModel(
            Navigator navigator,
            Workspaces workspaces,
            Tasks tasks,
            Notices notices,
            ObjectProperty<Appearance.Choice> theme,
            ObservableValue<Boolean> dark,
            UnaryOperator<String> title) {
        this.navigator = navigator;
        this.workspaces = workspaces;
        this.theme = theme;
        this.dark = dark;
        this.crumbs = Bindings.createObjectBinding(
                () -> Crumb.to(navigator.here().get(), title), navigator.here(), tasks.all());
        this.activity = Bindings.createObjectBinding(() -> Activity.of(tasks.all()), tasks.all());
        this.unread = Bindings.size(notices.all());
    }

    /// What goes on, in one glance. `progress` is the mean of what is known.
    public record Activity(int running, int needsYou, OptionalDouble progress) {

        static Activity of(List<Task> tasks) {
            var needsYou = tasks.stream()
                    .filter(task -> task.state() == Task.State.NEEDS_YOU)
                    .count();
            var running = tasks.stream().filter(Activity::runs).toList();
            var progress = running.stream()
                    .flatMapToDouble(task -> task.progress().stream())
                    .average();
            return new Activity(running.size(), (int) needsYou, progress);
        }

        private static boolean runs(Task task) {
            return task.state() == Task.State.RUNNING || task.state() == Task.State.SIMULATED;
        }

        public String text() {
            if (needsYou > 0) {
                return Texts.of("shell.tasks.needs-you", needsYou);
            }
            return running > 0 ? Texts.of("shell.tasks.running", running) : Texts.of("shell.tasks");
        }
    }

    public boolean simulated() {
        return workspaces.current().simulated();
    }

    public String site() {
        return SiteName.of(workspaces.current());
    }

    /// Where the window could be instead.
    public List<Workspace> sites() {
        return workspaces.known();
    }

    public Workspace here() {
        return workspaces.current();
    }

    public ObjectProperty<Appearance.Choice> theme() {
        return theme;
    }

    /// Whether the theme in use is dark, whoever chose it.
    public ObservableValue<Boolean> dark() {
        return dark;
    }

    public ObjectBinding<List<Crumb>> crumbs() {
        return crumbs;
    }

    public ObjectBinding<Activity> activity() {
        return activity;
    }

    public IntegerBinding unread() {
        return unread;
    }

    public void go(Route route) {
        navigator.go(route);
    }

    public void open(Workspace workspace) {
        if (!workspace.equals(workspaces.current())) {
            workspaces.open(workspace);
        }
    }
}

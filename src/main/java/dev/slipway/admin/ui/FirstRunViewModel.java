package dev.slipway.admin.ui;

import dev.slipway.admin.Connection;
import dev.slipway.admin.LabStart;
import dev.slipway.admin.Reading;
import dev.slipway.admin.Scenario;
import dev.slipway.admin.Speed;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.fx.Route;
import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/// The ways to start: which is chosen, what is known of each, and going it.
public final class FirstRunViewModel implements AutoCloseable {

    private final LabStart lab;
    private final Connection connection;
    private final Opening opening;
    private final Background background;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LAB);
    private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(Scenario.CREATE);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.TEN_TIMES);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final StringBinding go =
            Bindings.createStringBinding(() -> way.get().go(), way);
    private final ObjectBinding<List<WayFact>> labFacts;
    private final ObjectBinding<List<WayFact>> hardwareFacts;
    private final ObjectBinding<List<WayFact>> connectFacts;
    private Subscription work = () -> {};

    public FirstRunViewModel(
            LabStart lab,
            Connection connection,
            Opening opening,
            ObservableList<Reading> readings,
            Background background) {
        this.lab = lab;
        this.connection = connection;
        this.opening = opening;
        this.background = background;
        labFacts = Bindings.createObjectBinding(() -> WayFacts.lab(speed.get()), speed);
        hardwareFacts = Bindings.createObjectBinding(() -> WayFacts.hardware(readings), readings);
        connectFacts = Bindings.createObjectBinding(() -> WayFacts.connect(readings), readings);
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    public ObjectProperty<Scenario> scenario() {
        return scenario;
    }

    public ObjectProperty<Speed> speed() {
        return speed;
    }

    public StringBinding go() {
        return go;
    }

    public ObjectBinding<List<WayFact>> facts(Way one) {
        return switch (one) {
            case LAB -> labFacts;
            case HARDWARE -> hardwareFacts;
            case CONNECT -> connectFacts;
        };
    }

    /// Something is being started; nothing else can be until it is over.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What is being done, in words.
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Why the last attempt failed; empty when none did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Where workspaces are made.
    public Path home() {
        return lab.home();
    }

    /// Starts a lab and the creation of a cluster in it, and goes to that run.
    public void rehearse() {
        var words = new AtomicReference<>("");
        progress.set(Texts.of("lab.start.folder"));
        var told = background.onFx(() -> progress.set(words.get()));
        begin(() -> {
            var rehearsal = lab.begin(scenario.get(), speed.get(), word -> {
                words.set(word);
                told.signal();
            });
            return () -> open(rehearsal.workspace(), new Route.Run(rehearsal.run()));
        });
    }

    /// Makes a workspace of a folder and goes to its hardware.
    public void useHardware(Path folder) {
        progress.set(Texts.of("lab.start.folder"));
        begin(() -> {
            var workspace = workspace(folder);
            return () -> open(workspace, new Route.Hardware(Optional.empty()));
        });
    }

    /// Connects to the cluster of a kubeconfig, in a workspace named after it, and goes to the fleet.
    public void connect(Path kubeconfig) {
        progress.set(Texts.of("connect.asking"));
        begin(() -> {
            var cluster = connection.ask(kubeconfig);
            var workspace = workspace(home().resolve(cluster));
            connection.keep(kubeconfig, cluster, workspace);
            return () -> open(workspace, new Route.Fleet());
        });
    }

    @Override
    public void close() {
        work.close();
    }

    private static Workspace workspace(Path folder) throws IOException {
        var there = WorkspaceFile.open(folder);
        return WorkspaceFile.create(folder, there.name(), there.kind());
    }

    // What comes back is done on the FX thread.
    private void begin(Callable<Runnable> steps) {
        busy.set(true);
        trouble.set("");
        work = background.run(steps, Runnable::run, this::fail);
    }

    // Busy until the window is another one.
    private void open(Workspace workspace, Route at) {
        progress.set(Texts.of("first-run.opening"));
        opening.open(workspace, at, this::fail);
    }

    private void fail(Exception failure) {
        busy.set(false);
        trouble.set(Reason.of(failure));
    }
}

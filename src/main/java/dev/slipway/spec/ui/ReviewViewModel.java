package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.Machine;
import dev.slipway.preflight.Result;
import dev.slipway.preflight.ReviewCheck;
import dev.slipway.preflight.ReviewChecks;
import dev.slipway.preflight.Surroundings;
import dev.slipway.spec.ClusterSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The last look before a creation: what the preflight finds, and whether it may be started.
final class ReviewViewModel implements AutoCloseable {

    private final WizardViewModel wizard;
    private final Desk desk;
    private final ObservableList<CheckState> checks = FXCollections.observableArrayList();
    private final BooleanProperty dataGone = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final BooleanProperty starting = new SimpleBooleanProperty();
    private final List<Subscription> running = new ArrayList<>();
    private final StringBinding obstacle;
    private Optional<Surroundings> world = Optional.empty();

    ReviewViewModel(WizardViewModel wizard, Desk desk) {
        this.wizard = wizard;
        this.desk = desk;
        this.obstacle = Bindings.createStringBinding(
                this::findObstacle,
                checks,
                dataGone,
                starting,
                trouble,
                wizard.draft().judgement(),
                wizard.purpose());
    }

    ObservableList<CheckState> checks() {
        return checks;
    }

    /// Whether the operator has said that the disks may be overwritten.
    BooleanProperty dataGone() {
        return dataGone;
    }

    /// Why the world could not be asked, or a run not be started; empty when it could.
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Why the creation cannot be started now; empty when it can.
    StringBinding obstacle() {
        return obstacle;
    }

    Judgement judgement() {
        return wizard.draft().judgement().get();
    }

    /// Runs all checks anew, each on its own.
    void check() {
        close();
        trouble.set("");
        checks.clear();
        new DraftChecks(judgement()).all().forEach(this::begin);
        judgement().spec().ifPresent(this::askWorld);
    }

    private void askWorld(ClusterSpec spec) {
        var judgement = judgement();
        var kubeconfig =
                desk.workspace().folder().resolve(spec.name()).resolve(spec.name() + "-eks-a-cluster.kubeconfig");
        running.add(desk.background()
                .run(
                        desk.surroundings()::open,
                        opened -> {
                            world = Optional.of(opened);
                            new ReviewChecks(spec, judgement.fits(), judgement.inventory(), opened)
                                    .of(kubeconfig)
                                    .forEach(this::begin);
                        },
                        failure -> trouble.set(words(failure))));
    }

    private void begin(ReviewCheck check) {
        checks.add(CheckState.running(check));
        run(check);
    }

    /// Runs one check anew.
    void again(ReviewCheck check) {
        replace(check, CheckState.running(check));
        run(check);
    }

    void accept(CheckState state) {
        replace(state.check(), state.accept());
    }

    private void run(ReviewCheck check) {
        running.add(desk.background()
                .run(
                        check.check()::run,
                        result -> end(check, result),
                        failure -> end(check, Result.failed(words(failure), Texts.of("wizard.check.broken")))));
    }

    private void end(ReviewCheck check, Result result) {
        replace(check, CheckState.running(check).with(result));
    }

    private void replace(ReviewCheck check, CheckState state) {
        for (var index = 0; index < checks.size(); index++) {
            if (checks.get(index).check().equals(check)) {
                checks.set(index, state);
            }
        }
    }

    /// The machines whose disks are overwritten.
    List<Machine> wiped() {
        return judgement().fits().stream()
                .flatMap(fit -> fit.taken().stream())
                .distinct()
                .toList();
    }

    List<Machine> spares() {
        return judgement().fits().stream()
                .flatMap(fit -> fit.spares().stream())
                .distinct()
                .toList();
    }

    /// The files a run takes, once they are written.
    CreationFiles files() {
        var machines = Stream.concat(wiped().stream(), spares().stream())
                .map(Machine::hostname)
                .toList();
        return new CreationFiles(desk.workspace(), judgement().file(), machines);
    }

    List<String> commandWords() {
        return desk.runs().createWords(files().spec(), files().hardware());
    }

    boolean simulated() {
        return desk.workspace().simulated();
    }

    void start() {
        launch((spec, hardware) ->
                desk.runs().create(files().name(), spec, hardware).id());
    }

    void rehearse() {
        launch((spec, hardware) ->
                desk.runs().rehearse(files().name(), spec, hardware).id());
    }

    private void launch(Launch launch) {
        starting.set(true);
        var files = files();
        desk.background()
                .run(
                        () -> {
                            files.write();
                            return launch.go(files.spec(), files.hardware());
                        },
                        id -> {
                            starting.set(false);
                            desk.navigator().go(new Route.Run(id));
                        },
                        failure -> {
                            starting.set(false);
                            trouble.set(words(failure));
                        });
    }

    private String findObstacle() {
        var failed = CheckState.count(checks, Status.FAILED);
        var errors = judgement().errors();
        if (wizard.purpose().get() == Purpose.WORKLOAD) {
            return Texts.of("wizard.start.workload");
        }
        if (failed > 0) {
            return Texts.of("wizard.start.failed", failed);
        }
        if (errors > 0) {
            return Texts.of("wizard.start.errors", errors);
        }
        if (!trouble.get().isEmpty()) {
            return Texts.of("wizard.start.unasked");
        }
        if (checks.isEmpty() || CheckState.count(checks, Status.RUNNING) > 0) {
            return Texts.of("wizard.start.running");
        }
        return dataGone.get() ? starting.get() ? Texts.of("wizard.start.starting") : "" : Texts.of("wizard.start.tick");
    }

    private static String words(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
    }

    @FunctionalInterface
    private interface Launch {
        String go(Path spec, Path hardware) throws IOException;
    }

    @Override
    public void close() {
        running.forEach(Subscription::close);
        running.clear();
        world.ifPresent(opened -> desk.background().run(opened::close, () -> {}));
        world = Optional.empty();
    }
}

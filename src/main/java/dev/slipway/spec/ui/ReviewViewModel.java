package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.Machine;
import dev.slipway.run.Outlook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;

/// The last look before a creation: what the preflight finds, and whether it may be started.
final class ReviewViewModel implements AutoCloseable {

    private final WizardViewModel wizard;
    private final Desk desk;
    private final Preflight preflight;
    private final BooleanProperty dataGone = new SimpleBooleanProperty();
    private final BooleanProperty starting = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper written = new ReadOnlyBooleanWrapper();
    private final StringBinding obstacle;

    ReviewViewModel(WizardViewModel wizard, Desk desk) {
        this.wizard = wizard;
        this.desk = desk;
        this.preflight = new Preflight(desk);
        wizard.draft().draft().subscribe(_ -> written.set(false));
        this.obstacle = Bindings.createStringBinding(
                this::findObstacle,
                preflight.checks(),
                dataGone,
                starting,
                preflight.trouble(),
                wizard.draft().judgement(),
                wizard.purpose());
    }

    Preflight preflight() {
        return preflight;
    }

    ObservableList<CheckState> checks() {
        return preflight.checks();
    }

    /// Whether the operator has said that the disks may be overwritten.
    BooleanProperty dataGone() {
        return dataGone;
    }

    /// Why the world could not be asked, or a run not be started; empty when it could.
    ReadOnlyStringProperty trouble() {
        return preflight.trouble();
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
        preflight.run(judgement());
    }

    /// What earlier runs tell of this creation.
    Outlook outlook() {
        var machines = judgement().taken().stream().map(Machine::hostname).collect(Collectors.toSet());
        return Outlook.of(desk.known().get(), judgement().file().text(), machines);
    }

    /// A time of this day, by the operator's clock.
    String clock(Instant at) {
        return wizard.clock(at);
    }

    /// The files a run takes, once they are written.
    CreationFiles files() {
        var machines = Stream.concat(judgement().taken().stream(), judgement().spares().stream())
                .map(Machine::hostname)
                .toList();
        return new CreationFiles(desk.workspace(), judgement().file(), machines);
    }

    /// What a terminal would be told.
    List<String> commandWords() {
        return command().words();
    }

    CreationCommand command() {
        return new CreationCommand(desk, files(), workload());
    }

    /// Whether Slipway creates clusters on this infrastructure.
    boolean built() {
        return wizard.provider().getValue().built();
    }

    boolean workload() {
        return wizard.purpose().get() == Purpose.WORKLOAD;
    }

    /// Whether the files were written for a command elsewhere.
    ReadOnlyBooleanProperty written() {
        return written.getReadOnlyProperty();
    }

    /// Writes the files a command takes, and starts nothing.
    void writeFiles() {
        var command = command();
        desk.background()
                .run(
                        () -> {
                            command.write();
                            return command;
                        },
                        _ -> written.set(true),
                        preflight::fail);
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
                            preflight.fail(failure);
                        });
    }

    private String findObstacle() {
        var failed = CheckState.count(checks(), Status.FAILED);
        var errors = judgement().errors();
        if (!built()) {
            return Texts.of("wizard.start.provider");
        }
        if (workload()) {
            return Texts.of("wizard.start.workload");
        }
        if (failed > 0) {
            return Texts.of("wizard.start.failed", failed);
        }
        if (errors > 0) {
            return Texts.of("wizard.start.errors", errors);
        }
        if (!trouble().get().isEmpty()) {
            return Texts.of("wizard.start.unasked");
        }
        if (checks().isEmpty() || CheckState.count(checks(), Status.RUNNING) > 0) {
            return Texts.of("wizard.start.running");
        }
        return dataGone.get() ? starting.get() ? Texts.of("wizard.start.starting") : "" : Texts.of("wizard.start.tick");
    }

    @FunctionalInterface
    private interface Launch {
        String go(Path spec, Path hardware) throws IOException;
    }

    @Override
    public void close() {
        preflight.close();
    }
}

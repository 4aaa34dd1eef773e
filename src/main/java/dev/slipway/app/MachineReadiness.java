package dev.slipway.app;

import dev.slipway.admin.CheckUp;
import dev.slipway.admin.MachineChecks;
import dev.slipway.admin.Reading;
import dev.slipway.admin.ThisMachine;
import dev.slipway.admin.ui.Looks;
import dev.slipway.exec.LocalCommands;
import dev.slipway.finding.Texts;
import dev.slipway.fleet.ui.Readiness;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the checks of the Administrative machine say, for the page of the fleet. Looks when it is first asked for.
final class MachineReadiness implements Readiness, AutoCloseable {

    private static final int ROWS = 6;
    private static final long GIB = 1L << 30;

    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(
            new Report("", "", Status.RUNNING, Texts.of("fleet.readiness.checking"), List.of()));
    private final Site site;
    private final ThisMachine machine = ThisMachine.local(Path.of(System.getProperty("user.home")));
    private Subscription looking = () -> {};
    private boolean looked;

    MachineReadiness(Site site) {
        this.site = site;
    }

    /// Looks unless that was done before.
    MachineReadiness once() {
        if (!looked) {
            checkAgain();
        }
        return this;
    }

    @Override
    public ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    @Override
    public void checkAgain() {
        looked = true;
        looking.close();
        var before = report.get();
        report.set(new Report(
                before.host(), before.computer(), Status.RUNNING, Texts.of("fleet.readiness.checking"), before.rows()));
        var checks = CheckUp.of(MachineChecks.of(machine, new LocalCommands(), site.environment()));
        looking = site.background().run(() -> report(checks.run(_ -> {})), report::set);
    }

    @Override
    public void open() {
        site.navigator().go(new Route.Admin());
    }

    @Override
    public void close() {
        looking.close();
    }

    private Report report(List<Reading> readings) throws IOException {
        var bad = readings.stream().anyMatch(reading -> reading.standing() == Reading.Standing.BAD);
        var computer = Texts.of(
                "fleet.readiness.computer", machine.system(), machine.cores(), Math.ceilDiv(machine.memory(), GIB));
        return new Report(
                machine.host(),
                computer,
                bad ? Status.FAILED : Status.READY,
                Texts.of(bad ? "fleet.readiness.not-ready" : "fleet.readiness.ready"),
                rows(readings));
    }

    // What is wrong first, then what is well, as far as there is room.
    private static List<Readiness.Row> rows(List<Reading> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(Reading::standing, Comparator.comparingInt(MachineReadiness::weight)))
                .limit(ROWS)
                .map(reading -> new Readiness.Row(
                        Looks.of(reading.standing()), reading.check().title(), reading.value()))
                .toList();
    }

    private static int weight(Reading.Standing standing) {
        return switch (standing) {
            case BAD -> 0;
            case WARNING -> 1;
            case UNKNOWN -> 2;
            case LOOKING, GOOD -> 3;
        };
    }
}

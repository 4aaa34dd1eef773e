package dev.slipway.cli;

import dev.slipway.admin.CheckUp;
import dev.slipway.admin.MachineCheck.Group;
import dev.slipway.admin.Reading;
import dev.slipway.admin.Reading.Standing;
import dev.slipway.finding.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `slipway doctor`: whether this machine can be an Administrative machine.
@Command(name = "doctor", description = "Checks this machine, changes nothing, and says what to mend.")
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CheckUp checkUp;

    DoctorCommand(Terminal terminal, CheckUp checkUp) {
        this.terminal = terminal;
        this.checkUp = checkUp;
    }

    @Override
    public Integer call() throws InterruptedException {
        var readings = checkUp.run(_ -> {});
        for (var group : Group.values()) {
            terminal.print(group.title());
            readings.stream()
                    .filter(reading -> reading.check().group() == group)
                    .forEach(this::print);
        }
        var bad = count(readings, Standing.BAD) + count(readings, Standing.UNKNOWN);
        terminal.print(Texts.of("doctor.summary", bad, count(readings, Standing.WARNING)));
        return bad == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void print(Reading reading) {
        var word = Texts.of("doctor." + reading.standing().name().toLowerCase(Locale.ROOT));
        terminal.print("  %-8s %-42s %s".formatted(word, reading.title(), reading.value()));
        if (!reading.advice().isEmpty()) {
            terminal.print("           " + reading.advice());
            reading.fix().ifPresent(fix -> terminal.print("             " + fix.line()));
        }
    }

    private static long count(List<Reading> readings, Standing standing) {
        return readings.stream()
                .filter(reading -> reading.standing() == standing)
                .count();
    }
}

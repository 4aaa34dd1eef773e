package dev.slipway.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.slipway.fx.PulseWatch;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/// A printed table of the milliseconds between pulses, and of those in which the FX thread itself was at work: a line
/// for each thing that went on meanwhile.
///
/// A computer that is busy with other things stretches the gaps of an empty window too: compare with its line.
public final class PulseTable {

    private static final double TOO_LONG = 50;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// Begins a part of the table.
    public void begin(String part) {
        print(part, "p50", "p95", "p99", "max", "> 50", "pulses", "FX p99", "FX max", "CPU %", "I/O");
    }

    /// Adds a line about the time that `goesOn` takes. The first stack in which the FX thread was found at I/O goes to
    /// the error output.
    public void measure(String what, Runnable goesOn) {
        var start = System.nanoTime();
        var before = machine.getProcessCpuTime();
        try (var watch = PulseWatch.start()) {
            goesOn.run();
            var spent = Duration.ofNanos(machine.getProcessCpuTime() - before);
            var lasted = Duration.ofNanos(System.nanoTime() - start);
            add(what, watch, Math.round(100.0 * spent.toNanos() / lasted.toNanos()));
        }
    }

    private static void add(String what, PulseWatch watch, long cpu) {
        var gaps = watch.gaps();
        var work = watch.work();
        print(
                what,
                millis(gaps.at(0.5)),
                millis(gaps.at(0.95)),
                millis(gaps.at(0.99)),
                millis(gaps.at(1)),
                gaps.over(TOO_LONG),
                gaps.count(),
                millis(work.at(0.99)),
                millis(work.at(1)),
                cpu,
                watch.ioStacks().size());
        watch.ioStacks().stream().limit(1).forEach(System.err::println);
    }

    private static String millis(double time) {
        return String.format(Locale.ROOT, "%.1f", time);
    }

    private static void print(Object... cells) {
        System.out.printf(Locale.ROOT, "%-24s %6s %6s %6s %6s %5s %6s %6s %6s %6s %4s%n", cells);
    }
}

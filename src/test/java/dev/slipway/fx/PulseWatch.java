package dev.slipway.fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;

/// Watches the FX thread while something happens: the gaps between its pulses, and whether it is ever found at I/O.
public final class PulseWatch implements AutoCloseable {

    private static final long SAMPLE_MILLIS = 2;
    private static final List<String> DOORS = List.of(
            "sun.nio.ch.",
            "NativeDispatcher",
            "java.nio.file.Files",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.RandomAccessFile",
            "java.net.Socket",
            "jdk.internal.net.http",
            "java.lang.ProcessImpl");

    /// Code, views, style sheets, pictures, glyphs and time zones are read where they are first needed; that is the
    /// platform's way.
    private static final List<String> LOADING = List.of(
            "ClassLoader",
            "URLClassPath",
            "Class.forName",
            "java.lang.invoke.",
            "getResource",
            "java.net.URL.openStream",
            "com.sun.javafx.font.",
            "com.sun.org.apache.xerces.",
            "javafx.css.CssParser",
            "com.sun.javafx.css.",
            "Font.loadFont",
            "ServiceLoader",
            "ZoneRulesProvider");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<String> ioStacks = new ArrayList<>();
    private final AnimationTimer timer;
    private final Thread sampling;
    private long last;
    private long lastSpent;
    private int samples;

    private PulseWatch(Thread fxThread) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                var spent = THREADS.getCurrentThreadCpuTime();
                if (last != 0) {
                    gaps.add((now - last) / 1e6);
                    work.add((spent - lastSpent) / 1e6);
                }
                last = now;
                lastSpent = spent;
            }
        };
        sampling = Thread.ofPlatform().daemon().name("sampling").unstarted(() -> sample(fxThread));
    }

    /// Starts watching the FX thread.
    public static PulseWatch start() {
        return Screen.call(() -> {
            var watch = new PulseWatch(Thread.currentThread());
            watch.timer.start();
            watch.sampling.start();
            return watch;
        });
    }

    /// Stacks in which the FX thread was found at a file, a socket or a program.
    public synchronized List<String> ioStacks() {
        return List.copyOf(ioStacks);
    }

    public synchronized int samples() {
        return samples;
    }

    /// The gaps between pulses so far.
    public Times gaps() {
        return Screen.call(() -> new Times(gaps.stream().sorted().toList()));
    }

    /// The processor time the FX thread itself took from one pulse to the next: what a gap would be on an idle
    /// computer.
    public Times work() {
        return Screen.call(() -> new Times(work.stream().sorted().toList()));
    }

    /// Milliseconds, the shortest first.
    public record Times(List<Double> sorted) {

        public int count() {
            return sorted.size();
        }

        /// The time that so large a part of them does not exceed.
        public double at(double part) {
            return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, (long) (part * sorted.size())));
        }

        public long over(double millis) {
            return sorted.stream().filter(time -> time > millis).count();
        }
    }

    @Override
    public void close() {
        sampling.interrupt();
        Screen.call(() -> {
            timer.stop();
            return timer;
        });
    }

    private void sample(Thread fxThread) {
        while (!Thread.currentThread().isInterrupted()) {
            var stack = fxThread.getStackTrace();
            var io = Arrays.stream(stack).anyMatch(frame -> DOORS.stream().anyMatch(frame.toString()::contains));
            var loading =
                    Arrays.stream(stack).anyMatch(frame -> LOADING.stream().anyMatch(frame.toString()::contains));
            note(stack, io && !loading);
            LockSupport.parkNanos(SAMPLE_MILLIS * 1_000_000);
        }
    }

    private synchronized void note(StackTraceElement[] stack, boolean io) {
        samples++;
        if (io) {
            ioStacks.add(Arrays.stream(stack)
                    .limit(25)
                    .map(frame -> String.format(Locale.ROOT, "  at %s", frame))
                    .collect(Collectors.joining("\n")));
        }
    }
}

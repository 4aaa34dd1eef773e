package dev.slipway.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.slipway.exec.Command;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Tasks;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Segmented;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunWatch;
import dev.slipway.run.ui.Bundling;
import dev.slipway.run.ui.MachinesController.Form;
import dev.slipway.run.ui.NoLabs;
import dev.slipway.run.ui.RunController;
import dev.slipway.run.ui.RunPlace;
import dev.slipway.run.ui.RunViewModel;
import dev.slipway.site.RunClock;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.layout.StackPane;

/// How smooth the page of a run stays while 300 machines move and 50,000 log lines a second arrive. Run by hand; prints
/// a table of the milliseconds between pulses, and of those in which the FX thread itself was at work.
///
/// A computer that is busy with other things stretches the gaps of an empty window too: compare with its line.
public final class FluencyBench {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration LASTS = Duration.ofSeconds(10);
    private static final double TOO_LONG = 50;
    private static final String ID = "20261124-140211-rehearse-big";

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Background background = Background.start(Exception::printStackTrace);
    private final StackPane frame;
    private final Workspace workspace;
    private final RunFolder folder;

    private FluencyBench(Path folder, StackPane frame) {
        this.workspace = new Workspace(folder, "Bench", Workspace.Kind.REAL);
        this.folder = workspace.runs().named(ID);
        this.frame = frame;
    }

    public static void main(String[] words) throws Exception {
        var _ = Screen.appearance();
        var frame = Screen.call(StackPane::new);
        var _ = Screen.show(() -> frame);
        new FluencyBench(Files.createTempDirectory("bench"), frame).run();
        System.exit(0);
    }

    private void run() throws Exception {
        print("what", "p50", "p95", "p99", "max", "> 50", "pulses", "FX p99", "FX max", "CPU %", "I/O");
        measure("an empty window");
        try (var run = BigRun.begin(folder);
                var watch = RunWatch.follow(workspace.runs())) {
            show(place(watch));
            measure("the page, nothing moves");
            run.move(true);
            measure("tiles", Form.TILES);
            measure("lanes", Form.LANES);
            run.move(false);
            try (var torrent = Torrent.into(folder.log())) {
                measure("log only");
                run.move(true);
                measure("tiles and log", Form.TILES);
                measure("lanes and log", Form.LANES);
                System.out.printf(Locale.ROOT, "%,d lines were written%n", torrent.written());
            }
        }
    }

    private RunPlace place(RunWatch watch) {
        return new RunPlace(
                workspace,
                watch,
                new RunControl(workspace, Command::of, Time.system()),
                new RunClock(new NoLabs(), Time.system()),
                (_, _) -> {},
                new Bundling(background, new Tasks(), new Notices(), (_, _) -> 0, "0"),
                background,
                Screen.call(() -> new Navigator(new Route.Runs())),
                Screen.call(Notices::new),
                ZoneOffset.UTC);
    }

    private void show(RunPlace place) {
        Screen.call(() -> {
            View page = Views.load("run/page", new RunController(RunViewModel.follow(place, ID)));
            return frame.getChildren().add(page.node());
        });
        Screen.await("the machines", () -> frame.lookup("#machine-form") != null);
    }

    private void measure(String what, Form form) {
        Screen.call(() -> {
            @SuppressWarnings("unchecked")
            var forms = (Segmented<Form>) frame.lookup("#machine-form");
            forms.setValue(form);
            return form;
        });
        measure(what);
    }

    private void measure(String what) {
        LockSupport.parkNanos(WARM_UP.toNanos());
        var before = machine.getProcessCpuTime();
        try (var watch = PulseWatch.start()) {
            LockSupport.parkNanos(LASTS.toNanos());
            var cpu = 100.0 * (machine.getProcessCpuTime() - before) / LASTS.toNanos();
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
                    Math.round(cpu),
                    watch.ioStacks().size());
            watch.ioStacks().stream().limit(1).forEach(System.err::println);
        }
    }

    private static String millis(double gap) {
        return String.format(Locale.ROOT, "%.1f", gap);
    }

    private static void print(Object... cells) {
        System.out.printf(Locale.ROOT, "%-24s %6s %6s %6s %6s %5s %6s %6s %6s %6s %4s%n", cells);
    }
}

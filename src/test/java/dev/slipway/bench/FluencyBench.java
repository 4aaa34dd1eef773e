package dev.slipway.bench;

import dev.slipway.exec.Command;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.layout.StackPane;

/// How smooth the page of a run stays while 300 machines move and 50,000 log lines a second arrive. Run by hand; prints
/// a `PulseTable`.
public final class FluencyBench {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration LASTS = Duration.ofSeconds(10);
    private static final String ID = "20261124-140211-rehearse-big";

    private final PulseTable pulses = new PulseTable();
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
        pulses.begin("what");
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
        pulses.measure(what, () -> LockSupport.parkNanos(LASTS.toNanos()));
    }
}

package dev.slipway.inventory.ui;

import dev.slipway.bench.PulseTable;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Tasks;
import dev.slipway.fx.Views;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/// How smooth the page of 10,000 machines stays while an operator works on it. Run by hand; prints a `PulseTable`.
public final class GridBench {

    private static final int MACHINES = 10_000;
    private static final int TIMES = 24;
    private static final Duration STEP = Duration.ofMillis(250);

    private final Background background = Background.start(Exception::printStackTrace);
    private final PulseTable pulses = new PulseTable();
    private final StackPane frame;
    private final HardwareViewModel model;

    private GridBench(Path folder, StackPane frame) {
        this.frame = frame;
        var workspace = new Workspace(folder, "Bench", Workspace.Kind.REAL);
        this.model = Screen.call(() -> new HardwareViewModel(
                workspace,
                background,
                new Tasks(),
                Time.system(),
                () -> {
                    throw new IOException("no BMC is there in a bench");
                },
                Map::of));
    }

    public static void main(String[] words) throws Exception {
        var _ = Screen.appearance();
        var frame = Screen.call(StackPane::new);
        var _ = Screen.show(() -> frame);
        var folder = Files.createTempDirectory("grid");
        Files.writeString(folder.resolve("hardware.csv"), csv());
        new GridBench(folder, frame).run();
        System.exit(0);
    }

    private void run() {
        pulses.begin("what");
        measure("an empty window", _ -> {});
        Screen.call(() -> {
            model.open();
            return frame.getChildren()
                    .add(Views.load("hardware/page", new PageController(model, FileQuestions.dialogs()))
                            .node());
        });
        Screen.await("the machines", () -> model.table().matching().size() == MACHINES);
        // The second time counts: what runs for the first time is still being compiled.
        for (var round = 1; round <= 2; round++) {
            pulses.begin("round " + round);
            measure("the page, at rest", _ -> {});
            measure("scroll", step -> table().scrollTo((step * 397) % MACHINES));
            measure("filter", step -> model.table().typed().set("node-0" + step % 10));
            model.table().typed().set("");
            measure(
                    "group",
                    step -> model.table()
                            .grouping()
                            .set(List.of(Grouping.values()).get(step % 4)));
            measure("sort", this::sort);
            measure("edit", step -> model.sheets().set(List.of(5_000 + step), "disk", "/dev/sd" + (char) ('b' + step)));
            measure("edit all", step -> model.sheets().set(model.table().matching(), "vlan_id", "" + (100 + step)));
            measure("undo and redo", step -> {
                if (step % 2 == 0) {
                    model.sheets().undo();
                } else {
                    model.sheets().redo();
                }
            });
            measure(
                    "check all",
                    _ -> model.table().checked().toggleAll(model.table().shownKeys()));
        }
    }

    private void sort(int step) {
        var column = table().getVisibleLeafColumn(1 + step % 4);
        table().getSortOrder().setAll(List.of(column));
    }

    @SuppressWarnings("unchecked")
    private TableView<SheetRow> table() {
        return (TableView<SheetRow>) frame.lookup("#hardware-table");
    }

    private void measure(String what, IntConsumer act) {
        pulses.measure(what, () -> {
            for (var step = 0; step < TIMES; step++) {
                var number = step;
                Screen.call(() -> {
                    act.accept(number);
                    return number;
                });
                LockSupport.parkNanos(STEP.toNanos());
            }
        });
    }

    private static String csv() {
        return IntStream.range(0, MACHINES)
                .mapToObj(GridBench::machine)
                .collect(Collectors.joining(
                        "\n",
                        "hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk,"
                                + "vlan_id\n",
                        "\n"));
    }

    private static String machine(int number) {
        var low = number % 250 + 1;
        var high = number / 250;
        return String.format(
                Locale.ROOT,
                "node-%05d,10.1.%d.%d,admin,secret,02:00:00:00:%02x:%02x,10.2.%d.%d,255.255.0.0,10.2.0.1,10.2.0.2,"
                        + "type=worker-%d|rack=r%d,/dev/sda,140",
                number,
                high,
                low,
                high,
                low,
                high,
                low,
                number % 40,
                high);
    }
}

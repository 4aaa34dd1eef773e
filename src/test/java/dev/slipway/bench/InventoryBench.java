package dev.slipway.bench;

import dev.slipway.finding.Place;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Group;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// How long the edits of an inventory of 10,000 machines take, once warm. Run it by hand; it prints a table.
public final class InventoryBench {

    private static final int MACHINES = 10_000;
    private static final int WARM_UP = 20;
    private static final int TIMES = 21;
    private static final List<Group> GROUPS =
            List.of(new Group("workers", Group.Role.WORKER, 500, Map.of("type", "worker-7"), new Place.Named("bench")));

    private InventoryBench() {}

    public static void main(String[] arguments) {
        var sheet = sheet();
        var keys = sheet.lines().stream().map(line -> line.key()).toList();
        var history = new SheetHistory(sheet);
        print("operation", "median ms", "worst ms");
        measure("edit one cell", () -> sheet.with(List.of(5_000), "disk", "/dev/nvme0n1"));
        measure("set a column of all", () -> sheet.with(keys, "disk", "/dev/nvme0n1"));
        measure("undo and redo", () -> {
            history.apply(sheet.with(List.of(7), "disk", "/dev/sdb"));
            history.undo();
            history.redo();
            history.undo();
            return history.now();
        });
        measure("paste 1,000 rows", () -> sheet.pasted(keys.subList(0, 1_000), List.of("disk"), block()));
        measure(
                "filter",
                () -> sheet.lines().stream()
                        .filter(line -> new LineFilter("worker-7").matches(sheet, line))
                        .count());
        measure("judge everything", () -> Assessment.of(sheet, GROUPS, Set.of()));
        var file = Path.of("hardware.csv");
        var text = String.join("\n", sheet.csv()) + "\n";
        measure("read a CSV and judge it", () -> HardwareCsv.reader().read(file, text));
    }

    private static Sheet sheet() {
        var rows = new ArrayList<List<String>>();
        for (var number = 0; number < MACHINES; number++) {
            var low = number % 250 + 1;
            var high = number / 250;
            rows.add(List.of(
                    "node-%05d".formatted(number),
                    "10.1.%d.%d".formatted(high, low),
                    "admin",
                    "secret",
                    "02:00:00:00:%02x:%02x".formatted(high, low),
                    "10.2.%d.%d".formatted(high, low),
                    "255.255.0.0",
                    "10.2.0.1",
                    "10.2.0.2",
                    "type=worker-%d|rack=r%d".formatted(number % 40, high),
                    "/dev/sda",
                    "140"));
        }
        return Sheet.empty().pasted(List.of(), Sheet.empty().columns(), rows);
    }

    private static List<List<String>> block() {
        return Collections.nCopies(1_000, List.of("/dev/sdc"));
    }

    private static void measure(String name, Supplier<?> work) {
        for (var time = 0; time < WARM_UP; time++) {
            var _ = work.get();
        }
        var nanos = new long[TIMES];
        for (var time = 0; time < TIMES; time++) {
            var begin = System.nanoTime();
            var result = work.get();
            nanos[time] = System.nanoTime() - begin;
            if (result == null) {
                throw new IllegalStateException(name);
            }
        }
        Arrays.sort(nanos);
        print(name, millis(nanos[TIMES / 2]), millis(nanos[TIMES - 1]));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", Duration.ofNanos(nanos).toNanos() / 1e6);
    }

    private static void print(String name, String median, String worst) {
        System.out.printf(Locale.ROOT, "%-22s %12s %12s%n", name, median, worst);
    }
}

package dev.slipway.app.shell;

import dev.slipway.fx.Found;
import dev.slipway.fx.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How long a letter typed into the palette takes among 10,000 machines; a pulse is 16 ms. Run by hand; prints a table.
public final class PaletteBench {

    static final int MACHINES = 10_000;
    private static final int ROUNDS = 5;

    private PaletteBench() {}

    public static void main(String[] words) {
        var search = machines();
        System.out.printf("%-8s %8s %8s%n", "typed", "found", "ms");
        for (var round = 1; round <= ROUNDS; round++) {
            for (var text : List.of("r", "r0", "r01", "s9", "m77")) {
                var begin = System.nanoTime();
                var found = search.search(text).count();
                var took = Duration.ofNanos(System.nanoTime() - begin);
                System.out.printf("%-8s %8d %8d%n", text, found, took.toMillis());
            }
        }
    }

    static PaletteSearch machines() {
        return new PaletteSearch(
                IntStream.range(0, MACHINES)
                        .mapToObj("ams-r%05d"::formatted)
                        .map(PaletteBench::machine)
                        .toList(),
                List.of());
    }

    private static Found machine(String name) {
        return new Found("machine", "fth-server", name, "spare", new Route.Hardware(Optional.of(name)), List.of());
    }
}

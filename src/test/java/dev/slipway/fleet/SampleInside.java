package dev.slipway.fleet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the nodes of retail-stage run and use; nobody can measure the silent one.
public final class SampleInside {

    private SampleInside() {}

    public static Inside stage() {
        var pods = new HashMap<String, List<PodState>>();
        Map.of("ams-a09", 31, "ams-a10", 29, "ams-a11", 33, "ams-b06", 64, "ams-b07", 71, "ams-b08", 58, "ams-b09", 60)
                .forEach((node, count) -> pods.put(node, pods(count)));
        var usage = Map.of(
                "ams-a09", size(21, 38),
                "ams-a10", size(18, 36),
                "ams-a11", size(24, 41),
                "ams-b06", size(46, 58),
                "ams-b07", size(51, 62),
                "ams-b09", size(43, 55));
        return new Inside(SampleFleet.NOW.minusSeconds(9), pods, usage, Optional.empty());
    }

    private static List<PodState> pods(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PodState(
                        "cart",
                        "cart-api-7d9f6b%04d".formatted(number),
                        "Running",
                        number == 0 ? 1 : 2,
                        2,
                        number == 0 ? 4 : 0))
                .toList();
    }

    // In per cent of 32 cores and 128 GiB.
    private static Size size(int cores, int memory) {
        return new Size(0.32 * cores, 1.28 * memory * 0x1p30);
    }
}

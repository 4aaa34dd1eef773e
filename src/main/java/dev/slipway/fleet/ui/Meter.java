package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// How much of something a node uses, from 0 to 1, or else how much it has; `share` is negative when only that is
/// known.
record Meter(double share, String words) {

    private static final double GIBI = 0x1p30;

    static Meter cores(Optional<Size> has, Optional<Size> uses) {
        return of(has, uses, Size::cores, "cluster.cores");
    }

    static Meter memory(Optional<Size> has, Optional<Size> uses) {
        return of(has, uses, size -> size.bytes() / GIBI, "cluster.gibi");
    }

    private static Meter of(Optional<Size> has, Optional<Size> uses, ToDoubleFunction<Size> of, String key) {
        var all = has.map(of::applyAsDouble).filter(amount -> amount > 0);
        if (all.isEmpty()) {
            return new Meter(-1, Texts.of("cluster.no-data"));
        }
        return uses.map(of::applyAsDouble)
                .map(used -> Math.min(1, used / all.get()))
                .map(share -> new Meter(share, Texts.of("cluster.percent", Math.round(share * 100))))
                .orElseGet(() -> new Meter(-1, Texts.of(key, String.format(Locale.ROOT, "%.0f", all.get()))));
    }
}

package dev.slipway.admin.ui;

import dev.slipway.fx.Appearance;

/// The size of all text, in percent of the usual one, in steps of ten.
public final class Scale {

    static final int SMALLEST = 90;
    static final int LARGEST = 200;

    private static final int STEP = 10;
    private static final double PERCENT = 100;

    private Scale() {}

    /// Makes all text larger by so many steps, or smaller, as far as it goes.
    public static void step(Appearance appearance, int steps) {
        var wanted = percent(appearance.scale().get()) + steps * STEP;
        appearance.scale().set(Math.clamp(wanted, SMALLEST, LARGEST) / PERCENT);
    }

    static int percent(Number scale) {
        return (int) Math.round(scale.doubleValue() * PERCENT);
    }
}

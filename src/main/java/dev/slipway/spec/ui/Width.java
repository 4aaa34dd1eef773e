package dev.slipway.spec.ui;

/// How much room the steps have, measured in letters, so that large letters need a large window.
enum Width {
    WIDE,
    /// Columns and captions are shorter.
    NARROW,
    /// What stands beside goes below.
    TIGHT;

    private static final double WIDE_FROM = 104;
    private static final double NARROW_FROM = 92;

    static Width of(double letters) {
        return letters >= WIDE_FROM ? WIDE : letters >= NARROW_FROM ? NARROW : TIGHT;
    }
}

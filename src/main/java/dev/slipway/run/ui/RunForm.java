package dev.slipway.run.ui;

/// How the page of a run is laid out in the room it has, which counts in em, so that large text leaves less of it.
///
/// A stacked page has its regions below one another and scrolls as a whole; it has no other form at once.
record RunForm(boolean compact, boolean narrow, boolean stacked) {

    static final RunForm WIDE = new RunForm(false, false, false);

    private static final double NARROW = 103;
    private static final double STACKED = 80;
    private static final double LOW = 58;

    static RunForm of(double width, double height) {
        return width < STACKED ? new RunForm(false, false, true) : new RunForm(height < LOW, width < NARROW, false);
    }
}

package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The phases of a machine as bars in their fixed order, with the time of each below.
///
/// Tracks of one width share their columns, so that machines compare at a glance.
public final class PhaseTrack extends Region {

    private static final double GAP = 4;

    private final Bars bars = new Bars(GAP);

    public PhaseTrack() {
        getStyleClass().add("phase-track");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(bars);
        setMaxHeight(USE_PREF_SIZE);
    }

    public void show(List<Segment> segments) {
        bars.show(segments);
        while (getChildren().size() <= segments.size()) {
            var time = new Label();
            time.getStyleClass().addAll("mono-phase", "phase-time");
            time.setMinWidth(USE_PREF_SIZE);
            getChildren().add(time);
        }
        getChildren().remove(segments.size() + 1, getChildren().size());
        for (var i = 0; i < segments.size(); i++) {
            var time = (Label) getChildren().get(i + 1);
            time.setText(segments.get(i).text());
            Styled.as(time, "segment-", segments.get(i).state().style());
        }
        setAccessibleText(Spoken.of(segments));
        requestLayout();
    }

    /// What is shown is of another machine than before: its bars stand where they belong.
    void settle() {
        bars.settle();
    }

    @Override
    protected void layoutChildren() {
        var height = bars.prefHeight(-1);
        bars.resizeRelocate(0, 0, getWidth(), height);
        for (var i = 1; i < getChildren().size(); i++) {
            var time = getChildren().get(i);
            time.autosize();
            var left = Math.clamp(getWidth() - time.getLayoutBounds().getWidth(), 0, bars.start(i - 1));
            time.relocate(Math.rint(left), height + GAP);
            time.setVisible(fits(i));
        }
    }

    /// Whether a time is clear of the next one; the times of the past give way, that of now does not.
    private boolean fits(int index) {
        var times = getChildren();
        if (index + 1 == times.size()
                || ((Label) times.get(index + 1)).getText().isEmpty()) {
            return true;
        }
        var room = bars.start(index) - bars.start(index - 1) - GAP;
        return times.get(index).getLayoutBounds().getWidth() <= room;
    }

    @Override
    protected double computePrefHeight(double width) {
        var text = getChildren().size() > 1 ? getChildren().get(1).prefHeight(-1) : 0;
        return bars.prefHeight(-1) + GAP + text;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}

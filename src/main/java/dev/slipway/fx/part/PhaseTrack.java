package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The phases of a machine as bars in their fixed order, with the time of each below.
///
/// Tracks of one width share their columns, so that machines compare at a glance.
public final class PhaseTrack extends Region {

    private static final double HEIGHT = 6;
    private static final double GAP = 4;

    private final Bars bars = new Bars(HEIGHT, GAP);

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

    @Override
    protected void layoutChildren() {
        bars.resizeRelocate(0, 0, getWidth(), HEIGHT);
        for (var i = 1; i < getChildren().size(); i++) {
            var time = getChildren().get(i);
            time.autosize();
            time.relocate(bars.start(i - 1), HEIGHT + GAP);
            if (i + 1 < getChildren().size()
                    && getChildren().get(i + 1) instanceof Label next
                    && !next.getText().isEmpty()) {
                var room = bars.start(i) - bars.start(i - 1) - GAP;
                time.resize(
                        Math.min(room, time.getLayoutBounds().getWidth()),
                        time.getLayoutBounds().getHeight());
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        var text = getChildren().size() > 1 ? getChildren().get(1).prefHeight(-1) : 0;
        return HEIGHT + GAP + text;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}

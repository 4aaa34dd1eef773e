package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.finding.TimeOfDay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The timeline of a run: a bar a step on the wall clock, a tick at now, the times below.
public final class TimeBar extends Region {

    private static final double GAP = 2;
    private static final double CLEAR = 12;

    private final List<Bar> bars = new ArrayList<>();
    private final Region tick = new Region();
    private final Label start = label("time-edge");
    private final Label now = label("time-now");
    private final Label end = label("time-edge");
    private final List<Label> marks = new ArrayList<>();
    private Timeline timeline = new Timeline(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, ZoneId.of("UTC"), List.of());

    public TimeBar() {
        getStyleClass().add("time-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        tick.getStyleClass().add("time-tick");
        getChildren().addAll(start, end, now, tick);
    }

    public void show(Timeline next) {
        timeline = next;
        fit(bars, next.stretches().size(), Bar::new);
        fit(marks, next.marks().size(), () -> label("time-mark"));
        for (var i = 0; i < bars.size(); i++) {
            var stretch = next.stretches().get(i);
            bars.get(i).show(stretch.state(), next.elapsed(stretch));
        }
        for (var i = 0; i < marks.size(); i++) {
            marks.get(i).setText(minute(next.marks().get(i)));
        }
        start.setText(second(next.start()));
        now.setText(next.open() ? second(next.now()) : "");
        end.setText(next.open() ? Texts.of("time-bar.about", minute(next.end())) : second(next.end()));
        tick.setVisible(next.open());
        setAccessibleText(Texts.of("time-bar.spoken", start.getText(), second(next.now()), end.getText()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var high = tick.prefHeight(-1);
        for (var i = 0; i < bars.size(); i++) {
            var stretch = timeline.stretches().get(i);
            var from = Math.rint(timeline.at(stretch.from()) * width);
            var to = Math.rint(timeline.at(stretch.to()) * width);
            var bar = bars.get(i);
            var height = bar.prefHeight(-1);
            var top = Math.ceil((high - height) / 2);
            bar.resizeRelocate(from, top, Math.max(1, to - from - (to < width ? GAP : 0)), height);
        }
        var here = Math.rint(timeline.at(timeline.now()) * width);
        tick.resizeRelocate(here - 1.0, 0, 2, high);
        place(now, here);
        place(start, 0);
        place(end, width);
        start.setVisible(clear(start, now));
        end.setVisible(clear(end, now));
        var before = start;
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            place(mark, timeline.at(timeline.marks().get(i)) * width);
            mark.setVisible(clear(mark, before) && clear(mark, now) && clear(mark, end));
            before = mark.isVisible() ? mark : before;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return tick.prefHeight(-1) + start.prefHeight(-1);
    }

    private void place(Label label, double centre) {
        label.autosize();
        var left = Math.clamp(centre - label.getWidth() / 2, 0, Math.max(0, getWidth() - label.getWidth()));
        label.relocate(Math.rint(left), tick.prefHeight(-1));
    }

    private static boolean clear(Label one, Label other) {
        return other.getText().isEmpty()
                || one.getLayoutX() + one.getWidth() + CLEAR < other.getLayoutX()
                || one.getLayoutX() > other.getLayoutX() + other.getWidth() + CLEAR;
    }

    private String minute(Instant at) {
        return TimeOfDay.minute(at, timeline.zone());
    }

    private String second(Instant at) {
        return TimeOfDay.second(at, timeline.zone());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().addAll("mono-phase", "time-label", style);
        return label;
    }

    private <T extends Region> void fit(List<T> nodes, int count, Supplier<T> make) {
        while (nodes.size() < count) {
            var node = make.get();
            nodes.add(node);
            getChildren().addFirst(node);
        }
        var over = nodes.subList(count, nodes.size());
        getChildren().removeAll(over);
        over.clear();
    }
}

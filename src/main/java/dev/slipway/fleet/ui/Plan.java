package dev.slipway.fleet.ui;

import java.util.List;

/// A map that has been laid out: where everything is, and how large the whole is. `dividers` are where columns part.
record Plan<T>(
        List<Box<T>> boxes,
        List<Line> lines,
        List<Caption> captions,
        List<Double> dividers,
        double width,
        double height) {

    Plan {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        captions = List.copyOf(captions);
        dividers = List.copyOf(dividers);
    }
}

package dev.slipway.fx.part;

import java.util.List;

/// A machine on its way, as a lane shows it: who, how far, what it does now, for how long.
public record Lane(
        String name,
        String address,
        ServerGlyph.Light light,
        List<Segment> phases,
        Status status,
        String now,
        String total) {

    public Lane {
        phases = List.copyOf(phases);
    }
}

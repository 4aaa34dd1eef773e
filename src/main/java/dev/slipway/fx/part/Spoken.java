package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import java.util.List;
import java.util.Locale;

/// A track in words, for those who hear it.
final class Spoken {

    private static final double PERCENT = 100;

    private Spoken() {}

    static String of(List<Segment> segments) {
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (segment.current()) {
                return Texts.of(
                        "track.at",
                        i + 1,
                        segments.size(),
                        segment.name(),
                        Texts.of("track." + segment.state().name().toLowerCase(Locale.ROOT)),
                        Math.round(segment.progress() * PERCENT),
                        segment.text());
            }
        }
        var done = segments.stream()
                .filter(segment -> segment.state() == Segment.State.DONE)
                .count();
        return Texts.of("track.done", done, segments.size());
    }
}

package dev.slipway.fleet.ui;

import dev.slipway.fleet.Happening;
import dev.slipway.fx.part.Facts.Fact;
import dev.slipway.fx.part.Status;
import dev.slipway.kube.ResourceKind;
import java.util.List;
import java.util.Optional;

/// All that is said of one object of a cluster, as an inspector shows it.
///
/// `note` says what will happen to it; `object` is where its document is.
record Inspection(
        String kind,
        String name,
        Status status,
        String word,
        String since,
        Optional<Note> note,
        List<Line> conditions,
        List<Fact> facts,
        List<Happening> events,
        Optional<Reference> object) {

    Inspection {
        conditions = List.copyOf(conditions);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
    }

    /// What happens if nobody does anything: in a few words, in a sentence, and what it would mean.
    record Note(String brief, String title, String text) {}

    /// A condition in words, and how long it has been so.
    record Line(Status status, String words, String age) {}

    /// An object on an API server.
    record Reference(ResourceKind kind, String name) {}
}

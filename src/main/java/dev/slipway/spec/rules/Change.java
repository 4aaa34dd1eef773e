package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What describes an existing cluster, and what is meant to describe it next.
record Change(Config before, Config after) {

    private static final String PAUSED = "anywhere.eks.amazonaws.com/paused";

    /// A document or a part of one, as it was and as it is to be.
    record Pair<T>(T before, T after) {}

    Pair<Field> spec() {
        return new Pair<>(before.spec(), after.spec());
    }

    Optional<Pair<Document>> datacenter() {
        return before.datacenter().flatMap(old -> after.datacenter().map(next -> new Pair<>(old, next)));
    }

    /// The machine configs both refer to.
    Stream<Pair<Document>> machines() {
        return after.machines().stream()
                .flatMap(next -> before.machines().stream()
                        .filter(old -> old.name().equals(next.name()))
                        .map(old -> new Pair<>(old, next)));
    }

    /// The documents of a kind both have.
    Stream<Pair<Document>> all(String kind) {
        return after.all(kind)
                .flatMap(next -> before.find(kind, next.name()).map(old -> new Pair<>(old, next)).stream());
    }

    /// The worker groups both have.
    Stream<Pair<Field>> groups() {
        return after.workerGroups().stream().flatMap(next -> oldGroup(next).map(old -> new Pair<>(old, next)).stream());
    }

    /// The group of a new group's name. Of several with one name the last counts.
    Optional<Field> oldGroup(Field next) {
        return before.workerGroups().stream()
                .filter(old -> old.at("name").text().equals(next.at("name").text()))
                .reduce((_, last) -> last);
    }

    boolean kubernetesChanges() {
        return differs(before.spec().at("kubernetesVersion"), after.spec().at("kubernetesVersion"));
    }

    /// While a controller pauses for an object, most of it may change.
    static boolean paused(Document document) {
        return document.root()
                .at("metadata")
                .at("annotations")
                .at(PAUSED)
                .text()
                .equals("true");
    }

    static boolean differs(Field old, Field next) {
        return !old.text().equals(next.text());
    }

    /// Whether both refer to the same thing, or to nothing.
    static boolean sameRef(Field old, Field next) {
        return old.present() == next.present()
                && !differs(old.at("kind"), next.at("kind"))
                && !differs(old.at("name"), next.at("name"));
    }

    /// Whether both lists have the same words, in whatever order.
    static boolean sameWords(Field old, Field next) {
        return words(old).equals(words(next));
    }

    private static List<String> words(Field list) {
        return list.items().stream().map(Field::text).sorted().toList();
    }

    /// That a value may not be another, in EKS Anywhere's words.
    static Finding refused(Field old, Field next, String text) {
        return next.error("spec.immutable", next.key(), old.text()).as(text);
    }

    /// That a single value may not be another, if it is.
    static Optional<Finding> fixed(Field old, Field next, String text) {
        return differs(old, next) ? Optional.of(refused(old, next, text)) : Optional.empty();
    }
}

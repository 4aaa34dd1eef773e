package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Condition.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One condition over many objects of a kind: at most three distinct messages, each with the objects it is about.
final class Aggregate {

    private static final int SHOWN = 3;

    private Aggregate() {}

    /// `type` over the condition `of` of all `objects`; with none of them it is true with `empty` as its reason.
    static Condition of(String type, String of, List<ObjectNode> objects, String empty) {
        if (objects.isEmpty()) {
            return Condition.yes(type, empty);
        }
        var open = objects.stream()
                .map(object -> new Part(object, condition(object, of)))
                .filter(part -> !part.condition.isTrue())
                .toList();
        if (open.isEmpty()) {
            return Condition.yes(type, of);
        }
        return open.stream().anyMatch(part -> part.condition.status() == Truth.FALSE)
                ? Condition.no(type, "Not" + of, message(open))
                : Condition.unknown(type, of + "Unknown", message(open));
    }

    /// True while the negative condition `type` is true of any of `objects`.
    static Condition happening(String type, List<ObjectNode> objects) {
        var open = objects.stream()
                .flatMap(object -> Conditions.of(object, type).stream()
                        .filter(Condition::isTrue)
                        .map(condition -> new Part(object, condition)))
                .toList();
        return Condition.happening(type, !open.isEmpty(), message(open));
    }

    private static Condition condition(ObjectNode object, String of) {
        return Conditions.of(object, of)
                .orElseGet(() -> Condition.unknown(of, "NotYetReported", "Condition " + of + " not yet reported"));
    }

    private static String message(List<Part> open) {
        var groups = new ArrayList<>(open.stream()
                .collect(Collectors.groupingBy(Part::told, TreeMap::new, Collectors.toList()))
                .values());
        groups.sort(Comparator.comparing(Aggregate::workers)
                .thenComparing(Aggregate::unknown)
                .thenComparingInt(group -> -group.size()));
        var rest = groups.stream().skip(SHOWN).mapToInt(List::size).sum();
        var lines = groups.stream().limit(SHOWN).map(Aggregate::line);
        return Stream.concat(lines, rest(open, rest)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rest(List<Part> open, int rest) {
        return rest == 0
                ? Stream.empty()
                : Stream.of("And %d %s with other issues"
                        .formatted(rest, kinds(open.getFirst().kind(), rest)));
    }

    private static String line(List<Part> group) {
        var names = group.stream().limit(SHOWN).map(Part::name).sorted().collect(Collectors.joining(", "));
        var more = group.size() > SHOWN ? ", ... (%d more)".formatted(group.size() - SHOWN) : "";
        var first = group.getFirst();
        return "* %s %s%s:%s".formatted(kinds(first.kind(), group.size()), names, more, Summary.below(first.told()));
    }

    private static String kinds(String kind, int count) {
        return count == 1 ? kind : kind + "s";
    }

    private static boolean workers(List<Part> group) {
        return group.stream().noneMatch(part -> Meta.labelled(part.object, Capi.CONTROL_PLANE));
    }

    private static boolean unknown(List<Part> group) {
        return group.stream().noneMatch(part -> part.condition.status() == Truth.FALSE);
    }

    private record Part(ObjectNode object, Condition condition) {

        String name() {
            return Meta.name(object);
        }

        String kind() {
            return object.path("kind").asText();
        }

        String told() {
            return condition.message().isEmpty() ? condition.reason() : condition.message();
        }
    }
}

package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.List;

/// Takes a field, or an item of a list, out of a text and leaves every other character.
final class SpecCut {

    private final SpecText lines;

    SpecCut(String text) {
        this.lines = new SpecText(text);
    }

    /// What is left empty by it goes too, up to the document itself.
    String remove(Mapping root, List<String> steps) {
        var path = String.join(".", steps);
        var cut = steps.size();
        while (cut > 1 && alone(at(root, steps.subList(0, cut - 1), path))) {
            cut--;
        }
        var owner = at(root, steps.subList(0, cut - 1), path);
        return switch (owner) {
            case Mapping mapping -> fromMapping(mapping, steps.get(cut - 1), path);
            case Sequence sequence -> fromSequence(sequence, SpecText.index(steps.get(cut - 1)));
            case Yaml.Scalar _ -> throw new IllegalArgumentException("no such field: " + path);
        };
    }

    private static Yaml at(Yaml root, List<String> steps, String path) {
        var node = root;
        for (var step : steps) {
            node = SpecText.below(node, step, path);
        }
        return node;
    }

    private static boolean alone(Yaml owner) {
        return switch (owner) {
            case Mapping mapping -> mapping.entries().size() == 1;
            case Sequence sequence -> sequence.items().size() == 1;
            case Yaml.Scalar _ -> false;
        };
    }

    private String fromMapping(Mapping mapping, String key, String path) {
        var entry = mapping.entry(key).orElseThrow(() -> new IllegalArgumentException("no such field: " + path));
        var index = mapping.entries().indexOf(entry);
        var start = entry.keySpan().start();
        if (mapping.flow()) {
            var starts = mapping.entries().stream()
                    .map(Entry::keySpan)
                    .map(span -> span.start())
                    .toList();
            return inline(starts, index, SpecText.lastCharacter(entry.value()));
        }
        if (lines.first(start)) {
            return lines.without(lines.startOfLine(start), endOf(entry.value()));
        }
        // The first field of an item shares its line with the dash, which the next field takes over.
        return lines.without(start, mapping.entries().get(index + 1).keySpan().start());
    }

    private String fromSequence(Sequence sequence, int index) {
        var item = sequence.items().get(index);
        if (sequence.flow()) {
            var starts =
                    sequence.items().stream().map(other -> other.span().start()).toList();
            return inline(starts, index, SpecText.lastCharacter(item));
        }
        return lines.without(lines.startOfLine(item.span().start()), endOf(item));
    }

    private int endOf(Yaml node) {
        return lines.endOfLine(SpecText.lastCharacter(node));
    }

    private String inline(List<Integer> starts, int index, int end) {
        if (index + 1 < starts.size()) {
            return lines.without(starts.get(index), starts.get(index + 1));
        }
        var comma = index == 0 ? starts.getFirst() : lines.text().lastIndexOf(',', starts.get(index));
        return lines.without(comma, end);
    }
}

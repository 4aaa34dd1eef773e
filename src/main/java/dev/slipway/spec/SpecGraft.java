package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds items of lists and whole documents to a text and leaves every other character.
final class SpecGraft {

    private final SpecText lines;

    SpecGraft(String text) {
        this.lines = new SpecText(text);
    }

    /// Adds an item at the end of a list. Where there is no list yet, it is begun at the end of its owner.
    String item(Field list, Field owner, String yaml) {
        return switch (list.value().orElse(null)) {
            case Sequence sequence when sequence.flow() -> inline(sequence, yaml.strip());
            case Sequence sequence -> {
                var last = sequence.items().getLast();
                yield lines.with(after(last), indented(dash(last), yaml));
            }
            case null -> begin(list, owner, yaml);
            default -> throw new IllegalArgumentException("not a list: " + list.path());
        };
    }

    /// Adds a field whose value is a block of lines: among fields in the order of the alphabet in its place, else last.
    String block(Mapping owner, String key, String yaml) {
        if (owner.flow() || owner.entries().isEmpty()) {
            throw new IllegalArgumentException("nothing can be added here");
        }
        var indent = owner.entries().getFirst().keySpan().column() - 1;
        return lines.with(place(owner, key), " ".repeat(indent) + key + ":\n" + shifted(indent + 2, yaml));
    }

    private int place(Mapping owner, String key) {
        var keys = owner.entries().stream().map(Entry::key).toList();
        var next = owner.entries().stream()
                .filter(entry -> entry.key().compareTo(key) > 0)
                .map(entry -> entry.keySpan().start())
                .filter(lines::first)
                .findFirst();
        return keys.equals(keys.stream().sorted().toList())
                ? next.map(lines::startOfLine).orElseGet(() -> after(owner))
                : after(owner);
    }

    private String begin(Field list, Field owner, String yaml) {
        if (!(owner.value().orElse(null) instanceof Mapping mapping)
                || mapping.flow()
                || mapping.entries().isEmpty()
                || mapping.entry(list.key()).isPresent()) {
            throw new IllegalArgumentException("no list can begin here: " + list.path());
        }
        var indent = mapping.entries().getFirst().keySpan().column() - 1;
        return lines.with(after(mapping), " ".repeat(indent) + list.key() + ":\n" + indented(indent, yaml));
    }

    private String inline(Sequence sequence, String word) {
        var end = sequence.span().end() - 1;
        var separator = sequence.items().isEmpty() ? "" : ", ";
        return lines.text().substring(0, end) + separator + word + lines.text().substring(end);
    }

    /// Adds a document after the last one, set off from it as the others are.
    String document(List<SpecDocument> documents, String yaml) {
        return documents.isEmpty()
                ? lines.with(lines.text().length(), yaml)
                : lines.with(
                        after(documents.getLast().content()),
                        (documents.size() > 1 && airy(documents.get(1)) ? "\n" : "") + "---\n" + yaml);
    }

    /// Takes a document out, with the separator that goes with it.
    String without(List<SpecDocument> documents, SpecDocument document) {
        var index = documents.indexOf(document);
        var first = document.firstLine() == 1;
        if (index == documents.size() - 1) {
            var above = first ? 1 : document.firstLine() - (airy(document) ? 2 : 1);
            return lines.without(lines.line(above), after(document.content()));
        }
        var start = first ? 0 : lines.line(document.firstLine() - 1);
        var next = documents.get(index + 1).firstLine();
        return lines.without(start, lines.line(first ? next : next - 1));
    }

    /// Whether an empty line stands above the separator above a document, as the generator has it.
    private boolean airy(SpecDocument document) {
        var above = document.firstLine() - 2;
        return above > 0
                && lines.text()
                        .substring(lines.line(above), lines.line(above + 1))
                        .isBlank();
    }

    private int after(Yaml node) {
        return lines.endOfLine(SpecText.lastCharacter(node));
    }

    private int dash(Yaml item) {
        var start = item.span().start();
        var dash = lines.text().lastIndexOf('-', start - 1);
        return dash - lines.startOfLine(start);
    }

    private static String indented(int indent, String yaml) {
        var rest = yaml.lines().toList();
        return Stream.concat(
                        Stream.of(" ".repeat(indent) + "- " + rest.getFirst() + "\n"),
                        rest.stream().skip(1).map(line -> " ".repeat(indent + 2) + line + "\n"))
                .collect(Collectors.joining());
    }

    private static String shifted(int indent, String yaml) {
        return yaml.lines().map(line -> " ".repeat(indent) + line + "\n").collect(Collectors.joining());
    }
}

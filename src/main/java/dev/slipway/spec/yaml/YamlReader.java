package dev.slipway.spec.yaml;

import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/// Reads one YAML document into a tree, within bounds that hostile input cannot stretch.
public final class YamlReader {

    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 20_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final Marks marks;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;

    private YamlReader(Marks marks, Iterator<Event> events) {
        this.marks = marks;
        this.events = events;
    }

    /// Reads a piece of a file that begins at the given line, one-based, and character, zero-based.
    public static Reading read(String text, int firstLine, int firstCharacter) {
        var marks = new Marks(text, firstLine, firstCharacter);
        try {
            return new YamlReader(marks, new Parse(SETTINGS).parseString(text).iterator()).document();
        } catch (Refusal refusal) {
            return new Reading.Broken(refusal.problem, refusal.span);
        } catch (RuntimeException thrown) {
            // The parser's own exceptions, and those it lets through for escapes and versions it cannot hold.
            return Syntax.broken(thrown, marks);
        }
    }

    private Reading document() {
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent node) {
                return new Reading.Tree(node(node, 0));
            }
            if (!(event instanceof StreamStartEvent || event instanceof DocumentStartEvent)) {
                break;
            }
        }
        return new Reading.Nothing();
    }

    private Yaml node(NodeEvent event, int depth) {
        var span = marks.span(event);
        spend(1, span);
        if (depth > DEEPEST) {
            throw new Refusal("exceeded max depth", span);
        }
        if (event instanceof AliasEvent alias) {
            return resolve(alias, span);
        }
        var before = nodes;
        var node = content(event, span, depth);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before)));
        return node;
    }

    private Yaml content(NodeEvent event, Span span, int depth) {
        return switch (event) {
            case ScalarEvent scalar -> new Scalar(form(scalar), scalar.getValue(), span);
            case SequenceStartEvent sequence -> sequence(sequence.isFlow(), span, depth);
            case MappingStartEvent mapping -> mapping(mapping.isFlow(), span, depth);
            default -> throw new IllegalStateException("not a node: " + event);
        };
    }

    private static Form form(ScalarEvent scalar) {
        var asText = scalar.getTag().filter(tag -> tag.endsWith(":str")).isPresent();
        return scalar.isPlain() && !asText ? Forms.of(scalar.getValue()) : Form.TEXT;
    }

    // An alias costs what it stands for, so that a few lines cannot become a million nodes.
    private Yaml resolve(AliasEvent alias, Span span) {
        var anchored = Optional.ofNullable(anchors.get(alias.getAlias()))
                .orElseThrow(() -> new Refusal("unknown anchor '" + alias.getAlias() + "' referenced", span));
        spend(anchored.size(), span);
        return anchored.node();
    }

    private void spend(int count, Span span) {
        nodes += count;
        if (nodes > MOST_NODES) {
            throw new Refusal("document contains excessive aliasing", span);
        }
    }

    private Sequence sequence(boolean flow, Span start, int depth) {
        var items = new ArrayList<Yaml>();
        var event = events.next();
        while (event instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
            event = events.next();
        }
        return new Sequence(items, flow, marks.closed(start, (CollectionEndEvent) event));
    }

    private Mapping mapping(boolean flow, Span start, int depth) {
        var own = new ArrayList<Entry>();
        var merged = new ArrayList<Entry>();
        var event = events.next();
        while (event instanceof NodeEvent keyEvent) {
            var key = key(keyEvent);
            var keySpan = marks.span(keyEvent);
            var value = node((NodeEvent) events.next(), depth + 1);
            if (key.equals("<<") && keyEvent instanceof ScalarEvent scalar && scalar.isPlain()) {
                merged.addAll(merge(value));
            } else {
                own.add(new Entry(key, keySpan, value));
            }
            event = events.next();
        }
        merged.stream()
                .filter(entry -> own.stream().noneMatch(other -> other.key().equals(entry.key())))
                .toList()
                .forEach(own::add);
        return new Mapping(own, flow, marks.closed(start, (CollectionEndEvent) event));
    }

    private String key(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            spend(1, marks.span(scalar));
            event.getAnchor()
                    .ifPresent(anchor -> anchors.put(
                            anchor, new Anchored(new Scalar(form(scalar), scalar.getValue(), marks.span(scalar)), 1)));
            return scalar.getValue();
        }
        throw new Refusal("unsupported map key: a key must be a single word", marks.span(event));
    }

    private static List<Entry> merge(Yaml value) {
        return switch (value) {
            case Mapping mapping -> mapping.entries();
            case Sequence sequence ->
                sequence.items().stream().flatMap(item -> merge(item).stream()).toList();
            case Scalar scalar ->
                throw new Refusal("map merge requires map or sequence of maps as the value", scalar.span());
        };
    }

    private record Anchored(Yaml node, int size) {}

    /// What came of reading.
    public sealed interface Reading {

        /// A document.
        record Tree(Yaml root) implements Reading {}

        /// Blanks and comments only.
        record Nothing() implements Reading {}

        /// No YAML, and where it stopped being it.
        record Broken(String problem, Span at) implements Reading {}
    }

    private static final class Refusal extends RuntimeException {

        private final String problem;
        private final transient Span span;

        Refusal(String problem, Span span) {
            super(problem);
            this.problem = problem;
            this.span = span;
        }
    }
}

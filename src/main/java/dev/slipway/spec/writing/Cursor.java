package dev.slipway.spec.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where in a specification a place of its text is: the kind of its document, the path of what is around it, the key
/// whose value it is in if it is in one, the letters already typed, and the keys beside it.
///
/// Told by indentation alone, as a text that is being written does not parse.
record Cursor(String kind, String owner, String key, boolean inValue, String typed, int indent, Set<String> beside) {

    Cursor {
        beside = Set.copyOf(beside);
    }

    /// `line` and `offset` count from 0.
    static Cursor at(List<String> lines, int line, int offset) {
        var text = line < lines.size() ? lines.get(line) : "";
        var before = text.substring(0, Math.min(offset, text.length()));
        var here = TextLine.of(before);
        var begin = begin(lines, line);
        var end = end(lines, line);
        var indent = before.isBlank() ? before.length() : here.indent();
        var owner = owner(lines, begin, line, indent, here.dash());
        return new Cursor(
                kind(lines.subList(begin, end)),
                String.join(".", owner),
                here.key(),
                here.opened(),
                here.value().stripLeading(),
                indent,
                beside(lines, begin, end, line, indent, here.dash()));
    }

    /// The path of the value the place is in, or of what is around it.
    String path() {
        return inValue ? (owner.isEmpty() ? key : owner + "." + key) : owner;
    }

    private static int begin(List<String> lines, int line) {
        var at = Math.min(line, lines.size());
        while (at > 0 && !TextLine.of(lines.get(at - 1)).separates()) {
            at--;
        }
        return at;
    }

    private static int end(List<String> lines, int line) {
        var at = Math.min(line + 1, lines.size());
        while (at < lines.size() && !TextLine.of(lines.get(at)).separates()) {
            at++;
        }
        return at;
    }

    private static String kind(List<String> document) {
        return document.stream()
                .map(TextLine::of)
                .filter(line -> line.indent() == 0 && line.key().equals("kind"))
                .map(line -> line.value().replaceAll("[\"']|#.*", "").strip())
                .findFirst()
                .orElse("");
    }

    // Upwards, from each line to the one that it is part of. An item may stand right below the key of its list.
    private static List<String> owner(List<String> lines, int begin, int line, int indent, int dash) {
        var owner = new ArrayList<String>();
        var column = dash >= 0 ? dash : indent;
        var item = dash >= 0;
        for (var at = line - 1; at >= begin && (column > 0 || item); at--) {
            var above = TextLine.of(lines.get(at));
            if (above.blank()) {
                continue;
            }
            var opens = above.opened() && above.indent() < (item ? column + 1 : column);
            if (opens) {
                owner.addFirst(above.key());
            }
            if (opens || (!item && above.dash() >= 0 && above.indent() == column)) {
                item = above.dash() >= 0;
                column = item ? above.dash() : above.indent();
            }
        }
        return owner;
    }

    private static Set<String> beside(List<String> lines, int begin, int end, int line, int indent, int dash) {
        var keys = new HashSet<String>();
        for (var at = line - 1; dash < 0 && at >= begin; at--) {
            var above = TextLine.of(lines.get(at));
            if (!above.blank() && above.indent() < indent) {
                break;
            }
            collect(keys, above, indent);
            if (above.indent() == indent && above.dash() >= 0) {
                break;
            }
        }
        for (var at = line + 1; at < end; at++) {
            var below = TextLine.of(lines.get(at));
            if (!below.blank() && (below.indent() < indent || (below.dash() >= 0 && below.dash() < indent))) {
                break;
            }
            collect(keys, below, indent);
        }
        return keys;
    }

    private static void collect(Set<String> keys, TextLine line, int indent) {
        if (line.indent() == indent && line.opened()) {
            keys.add(line.key());
        }
    }
}

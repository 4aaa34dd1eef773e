package dev.slipway.spec.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the parser's marks, which count code points of a piece, into spans of the whole file.
final class Marks {

    private final int firstLine;
    private final int firstCharacter;
    private final int[] characters;

    Marks(String text, int firstLine, int firstCharacter) {
        this.firstLine = firstLine;
        this.firstCharacter = firstCharacter;
        this.characters = characters(text);
    }

    Span span(Event event) {
        var start = event.getStartMark();
        return start.map(mark -> at(mark, event.getEndMark().orElse(mark))).orElseGet(this::beginning);
    }

    /// The span of a collection that began at `start` and now ends.
    Span closed(Span start, CollectionEndEvent end) {
        var last = end.getEndMark().map(this::character).orElse(start.end());
        return new Span(start.line(), start.column(), start.start(), Math.max(start.end(), last));
    }

    Span at(Optional<Mark> mark) {
        return mark.map(place -> at(place, place)).orElseGet(this::beginning);
    }

    private Span at(Mark start, Mark end) {
        return new Span(
                firstLine + start.getLine(),
                start.getColumn() + 1,
                character(start),
                Math.max(character(start), character(end)));
    }

    private int character(Mark mark) {
        return firstCharacter + characters[Math.min(mark.getIndex(), characters.length - 1)];
    }

    // Where each code point begins, and where the text ends.
    private static int[] characters(String text) {
        var starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 0, at = 0; point < starts.length; point++) {
            starts[point] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return starts;
    }

    private Span beginning() {
        return new Span(firstLine, 1, firstCharacter, firstCharacter);
    }
}

package dev.slipway.spec.yaml;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the parser's marks, which count code points of a piece, into spans of the whole file.
final class Marks {

    private final int firstLine;
    private final int firstCharacter;
    private final int[] characters;
    private final int[] lines;

    Marks(String text, int firstLine, int firstCharacter) {
        this.firstLine = firstLine;
        this.firstCharacter = firstCharacter;
        this.characters = characters(text);
        this.lines = lines(text);
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
        var line = line(start.getIndex());
        return new Span(
                firstLine + line,
                start.getIndex() - lines[line] + 1,
                character(start),
                Math.max(character(start), character(end)));
    }

    // The parser also counts a lone carriage return and other breaks, which nobody else takes for the end of a line.
    private int line(int point) {
        var found = Arrays.binarySearch(lines, point);
        return found < 0 ? -found - 2 : found;
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

    // The code point each line begins with.
    private static int[] lines(String text) {
        var starts = IntStream.builder().add(0);
        for (int point = 0, at = 0; at < text.length(); point++) {
            if (text.charAt(at) == '\n') {
                starts.add(point + 1);
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return starts.build().toArray();
    }

    private Span beginning() {
        return new Span(firstLine, 1, firstCharacter, firstCharacter);
    }
}

package dev.slipway.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A piece of a file between two separator lines, and the separator before it.
record Chunk(String text, int firstLine, int firstCharacter, Optional<Separator> separator) {

    private static final String DASHES = "---";

    /// A line that begins with three dashes.
    record Separator(String rest, int line) {

        /// Whether EKS Anywhere's first reader takes it for a separator (apimachinery: util/yaml/decoder.go).
        boolean legal() {
            var trimmed = rest.strip();
            return trimmed.isEmpty() || trimmed.startsWith("#");
        }

        /// Whether its second reader, which looks for exactly three dashes, splits there too.
        boolean plain() {
            return rest.isEmpty();
        }
    }

    static List<Chunk> of(String text) {
        var chunks = new ArrayList<Chunk>();
        var open = new Chunk("", 1, 0, Optional.empty());
        int line = 1;
        for (int at = 0; at < text.length(); line++) {
            int end = endOfLine(text, at);
            if (text.startsWith(DASHES, at)) {
                chunks.add(open.ending(text, at));
                var rest = text.substring(at + DASHES.length(), end).replace("\n", "");
                open = new Chunk("", line + 1, end, Optional.of(new Separator(rest, line)));
            }
            at = end;
        }
        chunks.add(open.ending(text, text.length()));
        return chunks;
    }

    private Chunk ending(String whole, int end) {
        return new Chunk(whole.substring(firstCharacter, end), firstLine, firstCharacter, separator);
    }

    private static int endOfLine(String text, int at) {
        var feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }
}

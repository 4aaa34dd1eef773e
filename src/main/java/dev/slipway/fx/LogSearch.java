package dev.slipway.fx;

import dev.slipway.log.LogEntry;
import dev.slipway.log.LogWords;
import java.util.ArrayList;
import java.util.List;

/// What is searched for: a text, whatever its case; nothing when it is empty.
public record LogSearch(String text) {

    public static final LogSearch NONE = new LogSearch("");

    public boolean active() {
        return !text.isEmpty();
    }

    public boolean hits(LogEntry entry) {
        return active() && (find(entry.subject(), 0) >= 0 || (mayHit(entry.raw()) && hits(entry.words())));
    }

    // Taking a line apart costs more than a look at it. JSON reads otherwise than it is written.
    private boolean mayHit(String raw) {
        return raw.indexOf('{') >= 0 || find(raw, 0) >= 0;
    }

    private boolean hits(LogWords words) {
        return find(words.message(), 0) >= 0 || find(words.attributes(), 0) >= 0;
    }

    /// Where it begins in `line`, each time.
    public List<Integer> in(String line) {
        var starts = new ArrayList<Integer>();
        if (active()) {
            for (var at = find(line, 0); at >= 0; at = find(line, at + text.length())) {
                starts.add(at);
            }
        }
        return starts;
    }

    private int find(String line, int from) {
        var upper = Character.toUpperCase(text.charAt(0));
        var lower = Character.toLowerCase(text.charAt(0));
        for (var at = from; at <= line.length() - text.length(); at++) {
            var letter = line.charAt(at);
            // Most letters are no beginning: that is what makes two hundred thousand lines quick.
            if ((letter == lower || letter == upper) && line.regionMatches(true, at, text, 0, text.length())) {
                return at;
            }
        }
        return -1;
    }
}

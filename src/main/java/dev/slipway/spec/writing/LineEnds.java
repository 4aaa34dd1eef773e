package dev.slipway.spec.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The line ends of a text, which an editor does not show and an edit must not change.
public final class LineEnds {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+$");

    private LineEnds() {}

    /// `text` as an editor shows it.
    public static String shown(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// What was typed, with the line ends `before` had: those of the lines that stayed, and the usual one of the text.
    public static String kept(String before, String typed) {
        if (before.indexOf('\r') < 0) {
            return typed;
        }
        var old = lines(before);
        var now = lines(typed);
        var head = 0;
        while (head < Math.min(old.size(), now.size()) && same(old.get(head), now.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head && same(last(old, tail), last(now, tail))) {
            tail++;
        }
        var usual = old.getFirst().endsWith("\r\n") ? "\r\n" : "\n";
        var all = new ArrayList<>(old.subList(0, head));
        now.subList(head, now.size() - tail).forEach(line -> all.add(line.replace("\n", usual)));
        all.addAll(old.subList(old.size() - tail, old.size()));
        return String.join("", all);
    }

    private static List<String> lines(String text) {
        return LINE.matcher(text).results().map(found -> found.group()).toList();
    }

    private static String last(List<String> lines, int back) {
        return lines.get(lines.size() - 1 - back);
    }

    private static boolean same(String old, String now) {
        return shown(old).equals(now);
    }
}

package dev.slipway.spec.writing;

import java.util.regex.Pattern;

/// A line of a YAML text as its indentation tells it, whether the text parses or not. `dash` is the column of the last
/// `-` before the words, or -1; `indent` is the column where the words begin; `key` is empty where there is none.
record TextLine(int dash, int indent, String key, boolean opened, String value) {

    private static final Pattern ITEMS = Pattern.compile("^ *(?:- +|-$)*");
    private static final Pattern ENTRY = Pattern.compile("([\\w./$\"'-]+) *:(?= |$) *(.*)");

    static TextLine of(String text) {
        var items = ITEMS.matcher(text);
        var indent = items.find() ? items.end() : 0;
        var dash = text.substring(0, indent).lastIndexOf('-');
        var words = text.substring(indent).stripTrailing();
        var entry = ENTRY.matcher(words);
        return entry.matches()
                ? new TextLine(dash, indent, entry.group(1).replaceAll("[\"']", ""), true, entry.group(2))
                : new TextLine(dash, indent, "", false, words);
    }

    boolean blank() {
        return key.isEmpty() && dash < 0 && (value.isEmpty() || value.startsWith("#"));
    }

    boolean separates() {
        return value.startsWith("---") && indent == 0;
    }
}

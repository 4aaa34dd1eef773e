package dev.slipway.fx.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a line of YAML that has one colour.
record YamlToken(Sort sort, String text) {

    private static final Pattern ENTRY = Pattern.compile("^(\\s*(?:- +)*)([\\w./$\"'-][^:#]*?)(:)(?=\\s|$)(\\s*)(.*)$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*(?:- +)+)(.*)$");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s+)#.*$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?|true|false|null|~");

    /// What it is to a reader; its name is the end of its style class.
    enum Sort {
        PLAIN,
        KEY,
        STRING,
        KIND,
        NUMBER,
        COMMENT;

        String style() {
            return "yaml-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The pieces of one line. A line of a block of text is a line like any other: good enough to read.
    static List<YamlToken> of(String line) {
        var tokens = new ArrayList<YamlToken>();
        var entry = ENTRY.matcher(line);
        var item = ITEM.matcher(line);
        if (entry.matches() && !line.stripLeading().startsWith("#")) {
            entry(entry, tokens);
        } else if (item.matches()) {
            add(tokens, Sort.PLAIN, item.group(1));
            value(item.group(2), false, tokens);
        } else if (line.startsWith("---") || line.startsWith("...")) {
            add(tokens, Sort.PLAIN, line);
        } else {
            value(line, false, tokens);
        }
        return tokens;
    }

    private static void entry(Matcher entry, List<YamlToken> tokens) {
        add(tokens, Sort.PLAIN, entry.group(1));
        add(tokens, Sort.KEY, entry.group(2));
        add(tokens, Sort.PLAIN, entry.group(3) + entry.group(4));
        value(entry.group(5), entry.group(2).equals("kind"), tokens);
    }

    private static void value(String text, boolean kind, List<YamlToken> tokens) {
        var comment = COMMENT.matcher(text);
        var end = comment.find() ? comment.start() : text.length();
        var value = text.substring(0, end);
        var number = NUMBER.matcher(value.strip()).matches();
        add(tokens, kind ? Sort.KIND : number ? Sort.NUMBER : Sort.STRING, value);
        add(tokens, Sort.COMMENT, text.substring(end));
    }

    private static void add(List<YamlToken> tokens, Sort sort, String text) {
        if (!text.isEmpty()) {
            tokens.add(new YamlToken(sort, text));
        }
    }
}

package dev.slipway.fx;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sizes and icons of a style sheet, where they are in pixels, grown with the text.
final class Enlarged {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern SIZE = Pattern.compile("(-fx-(?:(?:min|pref|max)-(?:width|height)|icon-size|font-size"
            + "|padding|spacing|hgap|vgap|background-insets|graphic-text-gap|translate-x)|-slip-line-gap):([^;]+);");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])(\\d+(?:\\.\\d+)?)(px|em|%|)(?![\\w.])");

    /// What is thinner is a line, and stays one.
    private static final double LINE = 3;

    private Enlarged() {}

    /// Rules that outrank those of `sheet`; all of them do, so that they keep their rank among each other.
    static String of(String sheet, double scale) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(rule -> sizes(rule, scale))
                .collect(Collectors.joining());
    }

    private static String sizes(MatchResult rule, double scale) {
        var sizes = SIZE.matcher(rule.group(2))
                .results()
                .map(size -> "%s:%s !important;".formatted(size.group(1), grown(size.group(2), scale)))
                .collect(Collectors.joining());
        return sizes.isEmpty() ? "" : rule.group(1).strip() + "{" + sizes + "}\n";
    }

    private static String grown(String value, double scale) {
        return NUMBER.matcher(value).replaceAll(number -> {
            var size = Double.parseDouble(number.group(1));
            return number.group(2).matches("em|%") || size < LINE
                    ? number.group()
                    : String.format(Locale.ROOT, "%.1f%s", size * scale, number.group(2));
        });
    }
}

package dev.slipway.inventory;

/// White space as Go's `strings.TrimSpace` sees it: the no-break space of a web page counts too.
final class Blanks {

    private static final char NEXT_LINE = '\u0085';

    private Blanks() {}

    static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || (character >= '\t' && character <= '\r') || character == NEXT_LINE;
    }
}

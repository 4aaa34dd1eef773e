package dev.slipway.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing an operator can correct.
///
/// `id` names the rule and is the key of its texts: `finding.<id>.what`, `.why` and `.remedy` in
/// `i18n/texts.properties`,
/// formatted with `arguments`. `upstream` is EKS Anywhere's own text, where it has one.
public record Finding(String id, Severity severity, Place place, List<String> arguments, Optional<String> upstream) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(String id, Place place, Object... arguments) {
        return new Finding(id, Severity.ERROR, place, texts(arguments), Optional.empty());
    }

    public static Finding warning(String id, Place place, Object... arguments) {
        return new Finding(id, Severity.WARNING, place, texts(arguments), Optional.empty());
    }

    /// The same finding, with the text EKS Anywhere gives for it.
    public Finding as(String upstreamText) {
        return new Finding(id, severity, place, arguments, Optional.of(upstreamText));
    }

    /// The same finding, to be told only.
    public Finding asWarning() {
        return new Finding(id, Severity.WARNING, place, arguments, upstream);
    }

    /// The same finding at another place.
    public Finding at(Place other) {
        return new Finding(id, severity, other, arguments, upstream);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}

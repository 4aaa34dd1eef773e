package dev.slipway.spec.rules;

/// A host and a port, taken apart as Go's `net.SplitHostPort` does.
sealed interface HostPort {

    /// Two parts.
    record Good(String host, String port) implements HostPort {}

    /// Go's objection.
    record Bad(String error) implements HostPort {}

    static HostPort split(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            return bad(text, "missing port in address");
        }
        if (!text.startsWith("[")) {
            var host = text.substring(0, colon);
            return host.contains(":") ? bad(text, "too many colons in address") : parts(text, host, colon, 0, 0);
        }
        int end = text.indexOf(']');
        if (end < 0) {
            return bad(text, "missing ']' in address");
        }
        if (end + 1 == text.length()) {
            return bad(text, "missing port in address");
        }
        if (end + 1 != colon) {
            return bad(text, text.charAt(end + 1) == ':' ? "too many colons in address" : "missing port in address");
        }
        return parts(text, text.substring(1, end), colon, 1, end + 1);
    }

    private static HostPort parts(String text, String host, int colon, int afterOpen, int afterClose) {
        if (text.indexOf('[', afterOpen) >= 0) {
            return bad(text, "unexpected '[' in address");
        }
        if (text.indexOf(']', afterClose) >= 0) {
            return bad(text, "unexpected ']' in address");
        }
        return new Good(host, text.substring(colon + 1));
    }

    private static HostPort bad(String text, String reason) {
        return new Bad("address " + text + ": " + reason);
    }
}

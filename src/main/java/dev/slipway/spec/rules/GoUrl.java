package dev.slipway.spec.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A URL as Go reads it; Java's own `URI` is stricter in some corners and laxer in others (net/url: url.go).
sealed interface GoUrl {

    /// What Go makes of it.
    record Good(String scheme, String host, String path) implements GoUrl {}

    /// Go's objection, such as `parse "test": invalid URI for request`.
    record Bad(String error) implements GoUrl {}

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2}).{0,2}", Pattern.DOTALL);
    Pattern BAD_HOST = Pattern.compile("[ \"\\\\^`{|}#<>]");
    Pattern PORT = Pattern.compile("(:[0-9]*)?");
    Set<String> WEB = Set.of("http", "https");
    Pattern USER = Pattern.compile("[A-Za-z0-9\\-._:~!$&'()*+,;=%@]*");

    /// `url.ParseRequestURI`
    static GoUrl parseRequest(String text) {
        return parse(text, true);
    }

    /// `url.Parse`
    static GoUrl parse(String text) {
        var fragment = text.indexOf('#');
        return parse(fragment < 0 ? text : text.substring(0, fragment), false);
    }

    private static GoUrl parse(String text, boolean request) {
        if (text.chars().anyMatch(unit -> unit < 0x20 || unit == 0x7f)) {
            return bad(text, "net/url: invalid control character in URL");
        }
        if (text.isEmpty() && request) {
            return bad(text, "empty url");
        }
        if (text.startsWith(":")) {
            return bad(text, "missing protocol scheme");
        }
        var matcher = SCHEME.matcher(text);
        var scheme = matcher.matches() ? matcher.group(1) : "";
        var rest = text.substring(scheme.isEmpty() ? 0 : scheme.length() + 1);
        var query = rest.indexOf('?');
        return hierarchy(text, scheme.toLowerCase(Locale.ROOT), query < 0 ? rest : rest.substring(0, query), request);
    }

    private static GoUrl hierarchy(String text, String scheme, String rest, boolean request) {
        if (!rest.startsWith("/")) {
            if (!scheme.isEmpty()) {
                return new Good(scheme, "", "");
            }
            if (request && !text.equals("*")) {
                return bad(text, "invalid URI for request");
            }
            return rest.split("/", 2)[0].contains(":")
                    ? bad(text, "first path segment in URL cannot contain colon")
                    : path(text, scheme, "", rest);
        }
        var authority = (!scheme.isEmpty() || (!request && !rest.startsWith("///"))) && rest.startsWith("//");
        if (!authority) {
            return path(text, scheme, "", rest);
        }
        var slash = rest.indexOf('/', 2);
        var host = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
        return hostProblem(scheme, host)
                .<GoUrl>map(problem -> bad(text, problem))
                .orElseGet(() -> path(
                        text,
                        scheme,
                        host.substring(host.lastIndexOf('@') + 1),
                        slash < 0 ? "" : rest.substring(slash)));
    }

    private static GoUrl path(String text, String scheme, String host, String path) {
        return badEscape(path).<GoUrl>map(problem -> bad(text, problem)).orElseGet(() -> new Good(scheme, host, path));
    }

    private static Optional<String> hostProblem(String scheme, String authority) {
        var at = authority.lastIndexOf('@');
        if (at >= 0 && !USER.matcher(authority.substring(0, at)).matches()) {
            return Optional.of("net/url: invalid userinfo");
        }
        var host = authority.substring(at + 1);
        var bracket = host.lastIndexOf(']');
        if (host.startsWith("[") && bracket < 0) {
            return Optional.of("missing ']' in host");
        }
        if (host.lastIndexOf('[') > 0) {
            return Optional.of("invalid IP-literal");
        }
        var port = host.startsWith("[") ? host.substring(bracket + 1) : portOf(scheme, host);
        if (!PORT.matcher(port).matches()) {
            return Optional.of("invalid port " + GoText.quoted(port) + " after host");
        }
        if (host.startsWith("[")) {
            return literalProblem(host.substring(1, bracket));
        }
        var odd = BAD_HOST.matcher(host);
        return odd.find()
                ? Optional.of("invalid character " + GoText.quoted(odd.group()) + " in host name")
                : badEscape(host);
    }

    // In brackets stands an IPv6 address, maybe with its zone.
    private static Optional<String> literalProblem(String literal) {
        var zone = literal.indexOf('%');
        var address = zone < 0 ? literal : literal.substring(0, zone);
        if (Addresses.isIpv4(address)) {
            return Optional.of("invalid IP-literal");
        }
        return Addresses.isIp(address)
                ? Optional.empty()
                : Optional.of("invalid host: ParseAddr(" + GoText.quoted(literal) + "): unable to parse IP");
    }

    // Of old, Go lets a host have colons, but not on the web.
    private static String portOf(String scheme, String host) {
        var colon = WEB.contains(scheme) ? host.indexOf(':') : host.lastIndexOf(':');
        return colon < 0 ? "" : host.substring(colon);
    }

    private static Optional<String> badEscape(String part) {
        var escape = BAD_ESCAPE.matcher(part);
        return escape.find() ? Optional.of("invalid URL escape " + GoText.quoted(escape.group())) : Optional.empty();
    }

    private static Bad bad(String text, String problem) {
        return new Bad("parse " + GoText.quoted(text) + ": " + problem);
    }
}

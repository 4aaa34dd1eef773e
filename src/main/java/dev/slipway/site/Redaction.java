package dev.slipway.site;

import dev.slipway.exec.Secrets;
import java.util.regex.Pattern;

/// Takes out of texts that leave this machine what nobody else may read: known secrets, logins in addresses, and in
/// YAML the values whose keys say that they are secret.
record Redaction(Secrets secrets) {

    private static final String MASK = "*****";
    private static final Pattern LOGIN = Pattern.compile("://[^/\\s\"@]+@");
    private static final Pattern KEY = Pattern.compile(
            "^(\\s*(?:- )?\"?[\\w.-]*(?:password|passwd|token|secret|private_?key|credential)[\\w.-]*\"?\\s*:)(.*)$",
            Pattern.CASE_INSENSITIVE);

    String line(String text) {
        return LOGIN.matcher(secrets.mask(text)).replaceAll("://" + MASK + "@");
    }

    /// What is indented below a secret key belongs to its value.
    String yaml(String text) {
        var out = new StringBuilder();
        var hidden = -1;
        for (var line : text.lines().toList()) {
            if (hidden >= 0 && (line.isBlank() || indent(line) > hidden)) {
                continue;
            }
            var key = KEY.matcher(line);
            hidden = key.matches() ? indent(line) : -1;
            out.append(key.matches() ? key.group(1) + " '" + MASK + "'" : line(line))
                    .append('\n');
        }
        return out.toString();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}

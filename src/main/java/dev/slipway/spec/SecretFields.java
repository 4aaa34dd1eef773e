package dev.slipway.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a document nobody may see.
final class SecretFields {

    private static final Pattern CONTENT = Pattern.compile("(?:data|stringData)(?:\\..*)?");
    private static final Pattern WORD =
            Pattern.compile("(?i).*(?:password|passphrase|token|private_?key|secret_?(?:access_?)?key|access_?key).*");

    private static final Pattern LOGIN = Pattern.compile("(?<=://)[^/\\s]+(?=@)");

    private SecretFields() {}

    static boolean hides(String kind, String path) {
        var key = path.substring(path.lastIndexOf('.') + 1);
        return (kind.equals("Secret") && CONTENT.matcher(path).matches())
                || WORD.matcher(key).matches();
    }

    /// A value with the login that an address, such as a proxy's, may carry replaced.
    static String withoutLogin(String value, String replacement) {
        return LOGIN.matcher(value).replaceAll(Matcher.quoteReplacement(replacement));
    }
}

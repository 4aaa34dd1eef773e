package dev.slipway.spec;

import java.util.regex.Pattern;

/// Which fields of a document hold what nobody may see.
final class SecretFields {

    private static final Pattern CONTENT = Pattern.compile("(?:data|stringData)(?:\\..*)?");
    private static final Pattern WORD =
            Pattern.compile("(?i).*(?:password|passphrase|token|private_?key|secret_?(?:access_?)?key|access_?key).*");

    private SecretFields() {}

    static boolean hides(String kind, String path) {
        var key = path.substring(path.lastIndexOf('.') + 1);
        return (kind.equals("Secret") && CONTENT.matcher(path).matches())
                || WORD.matcher(key).matches();
    }
}

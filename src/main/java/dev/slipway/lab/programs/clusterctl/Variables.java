package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.programs.call.Failure;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces `${NAME}` and `${NAME:=default}` in a manifest.
record Variables(Function<String, Optional<String>> values) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::?[=-]([^}]*))?\\}");

    String substitute(String text) throws Failure {
        var missing = new TreeSet<String>();
        var result = VARIABLE.matcher(text).replaceAll(found -> {
            var value = values.apply(found.group(1)).or(() -> Optional.ofNullable(found.group(2)));
            if (value.isEmpty()) {
                missing.add(found.group(1));
            }
            return Matcher.quoteReplacement(value.orElse(""));
        });
        if (!missing.isEmpty()) {
            throw Failure.of("failed to perform variable substitution: value for variables ["
                    + String.join(", ", missing)
                    + "] is not set. Please set the value using os environment variables or the clusterctl config"
                    + " file");
        }
        return result;
    }
}

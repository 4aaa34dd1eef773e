package dev.slipway.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What Kubernetes takes as the key and the value of a label, with its reasons against the rest.
final class LabelSyntax {

    private static final int LONGEST = 63;
    private static final Predicate<String> WORD =
            Pattern.compile("(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]").asMatchPredicate();
    private static final String NAME_RULE =
            "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric"
                    + " character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is"
                    + " '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
    private static final String VALUE_RULE =
            "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must"
                    + " start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345',"
                    + " regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

    private LabelSyntax() {}

    /// Kubernetes: validation.IsQualifiedName.
    static List<String> reasonsAgainstKey(String key) {
        var parts = key.split("/", -1);
        if (parts.length > 2) {
            return List.of("a valid label key " + NAME_RULE
                    + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')");
        }
        var reasons = new ArrayList<String>();
        if (parts.length == 2) {
            reasons.addAll(reasonsAgainstPrefix(parts[0]));
        }
        reasons.addAll(reasonsAgainstName(parts[parts.length - 1]));
        return reasons;
    }

    /// Kubernetes: validation.IsValidLabelValue.
    static List<String> reasonsAgainstValue(String value) {
        var reasons = new ArrayList<String>();
        if (value.length() > LONGEST) {
            reasons.add("must be no more than 63 bytes");
        }
        if (!value.isEmpty() && !WORD.test(value)) {
            reasons.add(VALUE_RULE);
        }
        return reasons;
    }

    private static List<String> reasonsAgainstPrefix(String prefix) {
        if (prefix.isEmpty()) {
            return List.of("prefix part must be non-empty");
        }
        return DnsName.reasonsAgainst(prefix, "bytes").stream()
                .map(reason -> "prefix part " + reason)
                .toList();
    }

    private static List<String> reasonsAgainstName(String name) {
        var reasons = new ArrayList<String>();
        if (name.isEmpty()) {
            reasons.add("name part must be non-empty");
        } else if (name.length() > LONGEST) {
            reasons.add("name part must be no more than 63 bytes");
        }
        if (!WORD.test(name)) {
            reasons.add("name part " + NAME_RULE);
        }
        return reasons;
    }
}

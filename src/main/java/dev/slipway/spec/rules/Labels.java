package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Kubernetes' rules for labels, in its words (apimachinery: pkg/util/validation).
final class Labels {

    private static final int LONGEST = 63;
    private static final int LONGEST_PREFIX = 253;
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
    private static final String MUST =
            "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric"
                    + " character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is"
                    + " '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

    private Labels() {}

    static List<Finding> check(Field labels) {
        var findings = new ArrayList<Finding>();
        var sorted = labels.fields().stream()
                .sorted(Comparator.comparing(Field::path))
                .toList();
        for (var label : sorted) {
            var key = label.path().substring(labels.path().length() + 1);
            keyProblems(key).forEach(reason -> findings.add(invalid(labels, label, key, reason)));
            valueProblems(label.text()).forEach(reason -> findings.add(invalid(labels, label, label.text(), reason)));
        }
        return findings;
    }

    private static Finding invalid(Field labels, Field label, String value, String reason) {
        return label.error("spec.label", value, reason)
                .as("%s: Invalid value: %s: %s".formatted(labels.path(), GoText.quoted(value), reason));
    }

    static List<String> keyProblems(String key) {
        var problems = new ArrayList<String>();
        var parts = key.split("/", -1);
        if (parts.length > 2) {
            return List.of("a valid label key " + MUST
                    + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')");
        }
        if (parts.length == 2) {
            prefixProblem(parts[0], problems);
        }
        nameProblems(parts[parts.length - 1], problems);
        return problems;
    }

    private static void prefixProblem(String prefix, List<String> problems) {
        if (prefix.isEmpty()) {
            problems.add("prefix part must be non-empty");
            return;
        }
        if (prefix.length() > LONGEST_PREFIX) {
            problems.add("prefix part must be no more than 253 bytes");
        }
        if (!Matching.all(DOMAIN, prefix)) {
            problems.add(
                    "prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters,"
                            + " '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex"
                            + " used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
        }
    }

    private static void nameProblems(String name, List<String> problems) {
        if (name.isEmpty()) {
            problems.add("name part must be non-empty");
        } else if (name.length() > LONGEST) {
            problems.add("name part must be no more than 63 bytes");
        }
        if (!Matching.all(NAME, name)) {
            problems.add("name part " + MUST);
        }
    }

    static List<String> valueProblems(String value) {
        var problems = new ArrayList<String>();
        if (value.length() > LONGEST) {
            problems.add("must be no more than 63 bytes");
        }
        if (!value.isEmpty() && !Matching.all(NAME, value)) {
            problems.add("a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.',"
                    + " and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or"
                    + " '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')");
        }
        return problems;
    }
}

package dev.slipway.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A lower-case RFC 1123 subdomain, with Kubernetes' reasons against what is not one.
final class DnsName {

    private static final int LONGEST = 253;
    private static final Predicate<String> PART =
            Pattern.compile("[a-z0-9](?:[-a-z0-9]*[a-z0-9])?").asMatchPredicate();

    private DnsName() {}

    /// Empty when `name` is one (Kubernetes: util/validation, `IsDNS1123Subdomain`).
    static List<String> reasonsAgainst(String name) {
        return reasonsAgainst(name, "characters");
    }

    /// Where Kubernetes asks it of a part of something else, it counts bytes (api/validate/content).
    static List<String> reasonsAgainst(String name, String counted) {
        var reasons = new ArrayList<String>();
        if (name.length() > LONGEST) {
            reasons.add("must be no more than 253 " + counted);
        }
        if (!Arrays.stream(name.split("\\.", -1)).allMatch(PART)) {
            reasons.add("a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.',"
                    + " and must start and end with an alphanumeric character (e.g. 'example.com', regex used for"
                    + " validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
        }
        return reasons;
    }

    /// The name somebody who wrote `text` may well have meant.
    static Optional<String> suggestion(String text) {
        var name = Blanks.trim(text).toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return reasonsAgainst(name).isEmpty() ? Optional.of(name) : Optional.empty();
    }
}

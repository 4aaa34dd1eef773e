package dev.slipway.diagnosis;

import dev.slipway.fleet.Trouble;
import dev.slipway.fleet.Trouble.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a trouble looks like when it has this cause. Its words are `diagnosis.<id>.what`, `.why`, `.causes` and
/// `.next`.
///
/// Of the evidence one line must match, unless the pattern is empty; what its group names is shown.
record Rule(String id, Set<Kind> kinds, Pattern evidence, List<Integer> likelihoods) {

    private static final List<Integer> USUAL = List.of(2, 2, 1);

    static Rule of(String id, Set<Kind> kinds, String evidence) {
        return new Rule(id, kinds, Pattern.compile(evidence, Pattern.CASE_INSENSITIVE), USUAL);
    }

    /// How likely its causes are, in their order: 3 very likely, 2 possible, 1 unlikely.
    Rule likely(Integer... all) {
        return new Rule(id, kinds, evidence, List.of(all));
    }

    int likelihood(int cause) {
        return cause < likelihoods.size() ? likelihoods.get(cause) : 1;
    }

    /// The words of the evidence that decided; empty when none did.
    String matched(Trouble trouble) {
        return evidence.pattern().isEmpty()
                ? ""
                : trouble.evidence().stream()
                        .map(evidence::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst()
                        .orElse("");
    }

    /// What the group of the pattern found, empty without a group; nothing when the rule does not apply.
    Optional<String> match(Trouble trouble) {
        if (!kinds.contains(trouble.kind())) {
            return Optional.empty();
        }
        if (evidence.pattern().isEmpty()) {
            return Optional.of("");
        }
        return trouble.evidence().stream()
                .map(evidence::matcher)
                .filter(Matcher::find)
                .map(found -> found.groupCount() > 0 && found.group(1) != null ? found.group(1) : "")
                .findFirst();
    }
}

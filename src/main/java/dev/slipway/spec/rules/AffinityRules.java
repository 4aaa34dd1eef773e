package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.List;
import java.util.Set;

/// `hardwareAffinity` of a TinkerbellMachineConfig: which machines are wanted, and which rather than others
/// (EKS Anywhere: pkg/api/v1alpha1/tinkerbellmachineconfig.go).
final class AffinityRules {

    private static final String PREFIX = "TinkerbellMachineConfig: ";
    private static final Set<String> WITH_VALUES = Set.of("In", "NotIn");
    private static final Set<String> WITHOUT_VALUES = Set.of("Exists", "DoesNotExist");
    private static final long HEAVIEST = 100;

    private AffinityRules() {}

    static void check(Field affinity, String name, List<Finding> findings) {
        var required = affinity.at("required");
        if (required.items().isEmpty()) {
            findings.add(required.error("spec.affinity-required")
                    .as(PREFIX + "hardwareAffinity.required must have at least one term: " + name));
        }
        required.items().forEach(term -> selector(term.at("labelSelector"), term.key(), name, findings));
        for (var term : affinity.at("preferred").items()) {
            var weight = term.at("weight");
            if (weight.number() < 1 || weight.number() > HEAVIEST) {
                findings.add(weight.error("spec.affinity-weight", weight.number())
                        .as(PREFIX + "preferred term weight must be in range [1, 100], got " + weight.number() + ": "
                                + name));
            }
            selector(term.at("hardwareAffinityTerm").at("labelSelector"), term.key(), name, findings);
        }
    }

    private static void selector(Field selector, String term, String name, List<Finding> findings) {
        for (var expression : selector.at("matchExpressions").items()) {
            var where = term + ".labelSelector." + expression.key();
            expression(expression, where, name, findings);
        }
    }

    private static void expression(Field expression, String where, String name, List<Finding> findings) {
        var operator = expression.at("operator");
        var values = expression.at("values");
        var word = operator.text();
        if (!WITH_VALUES.contains(word) && !WITHOUT_VALUES.contains(word)) {
            findings.add(operator.error("spec.affinity-operator", word)
                    .as(PREFIX + "invalid matchExpression operator '" + word + "' in " + where
                            + ", must be one of: In, NotIn, Exists, DoesNotExist: " + name));
        } else if (WITH_VALUES.contains(word) && values.items().isEmpty()) {
            findings.add(values.error("spec.affinity-no-values", word)
                    .as(PREFIX + "matchExpression with operator " + word + " must have non-empty values in " + where
                            + ": " + name));
        } else if (WITHOUT_VALUES.contains(word) && !values.items().isEmpty()) {
            findings.add(values.error("spec.affinity-values", word)
                    .as(PREFIX + "matchExpression with operator " + word + " must not have values in " + where + ": "
                            + name));
        }
    }
}

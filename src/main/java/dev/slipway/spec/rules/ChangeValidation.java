package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What keeps a specification from replacing that of an existing cluster, all at once.
public final class ChangeValidation {

    private static final Set<Provider> ASKING_AGAIN =
            Set.copyOf(EnumSet.of(Provider.TINKERBELL, Provider.VSPHERE, Provider.CLOUDSTACK));

    private ChangeValidation() {}

    /// What the upgrade command refuses: of the new file alone, and of its difference from the old.
    ///
    /// Every finding stands in the new file; `environment` holds the variables EKS Anywhere looks at.
    public static List<Judged> ofUpgrade(SpecFile before, SpecFile after, Map<String, String> environment) {
        return all(before, after, Scope.UPGRADE, environment);
    }

    /// What the API server refuses when the objects of the new file are applied over those of the old.
    public static List<Judged> ofUpdate(SpecFile before, SpecFile after, Map<String, String> environment) {
        return all(before, after, Scope.UPDATE, environment);
    }

    private static List<Judged> all(SpecFile before, SpecFile after, Scope scope, Map<String, String> environment) {
        var change = new Change(Config.of(before, environment), Config.of(after, environment));
        var alone = Validation.judged(change.after(), ofNew(change, scope));
        var changed = asked(change, scope).map(finding -> new Judged(finding, scope.word(), false));
        return Validation.told(after, Stream.concat(alone, changed));
    }

    // Before an upgrade some providers ask what they asked before creation.
    private static Set<Scope> ofNew(Change change, Scope scope) {
        var asks = scope == Scope.UPGRADE
                && change.after().provider().filter(ASKING_AGAIN::contains).isPresent()
                && !inPlace(change);
        var scopes = EnumSet.copyOf(Scope.OF_UPGRADE);
        if (asks) {
            scopes.add(Scope.CREATE);
        }
        return scopes;
    }

    private static boolean inPlace(Change change) {
        return change.after()
                .controlPlane()
                .below("upgradeRolloutStrategy.type")
                .text()
                .equals("InPlace");
    }

    /// The findings of what changes, in the order EKS Anywhere comes upon them.
    static Stream<Finding> asked(Change change, Scope scope) {
        return change.before().clusterDocument().isEmpty()
                        || change.after().clusterDocument().isEmpty()
                ? Stream.empty()
                : ChangeRules.of(change, scope).flatMap(rule -> rule.check().apply(change));
    }
}

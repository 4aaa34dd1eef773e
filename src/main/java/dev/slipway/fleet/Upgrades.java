package dev.slipway.fleet;

import dev.slipway.spec.Provider;
import dev.slipway.spec.SupportMatrix;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which newer Kubernetes the clusters of a fleet could have from the EKS Anywhere they have.
public record Upgrades(SupportMatrix support) {

    private static final Pattern MINOR = Pattern.compile("v?(\\d+\\.\\d+)(\\..*)?");

    /// A minor version such as `1.36`; empty while the cluster is being made, and where too little is known of it.
    public Optional<String> next(ClusterState cluster) {
        var facts = cluster.facts();
        var minor = MINOR.matcher(facts.kubernetesVersion());
        if (cluster.run().isPresent() || facts.provider().isEmpty() || !minor.matches()) {
            return Optional.empty();
        }
        var provider = facts.provider().get();
        return support.release(facts.eksaVersion())
                .flatMap(release -> support.next(release, provider, minor.group(1)))
                .filter(version -> runs(provider, version, facts.os()));
    }

    private boolean runs(Provider provider, String version, String os) {
        var families = support.osFamilies(provider, version);
        var name = os.replace(" ", "").toLowerCase(Locale.ROOT);
        return families.isEmpty() || families.stream().anyMatch(family -> name.startsWith(family.name()));
    }
}

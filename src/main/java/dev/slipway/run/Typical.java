package dev.slipway.run;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Numbers for a site that has no runs of its own yet: those of a bare-metal create that takes about 25 minutes.
final class Typical {

    private static final String PACKAGES = "install-curated-packages";
    static final Duration AFTER_MACHINES = Duration.ofSeconds(110);
    private static final Map<String, Duration> STEPS = Map.ofEntries(
            Map.entry("setup-validate", Duration.ofSeconds(17)),
            Map.entry("bootstrap-cluster-init", Duration.ofSeconds(75)),
            Map.entry("update-secrets-create", Duration.ofSeconds(2)),
            Map.entry("install-capi-components-bootstrap", Duration.ofSeconds(180)),
            Map.entry("eksa-components-bootstrap-install", Duration.ofSeconds(60)),
            Map.entry("workload-cluster-init", Duration.ofMinutes(16)),
            Map.entry("install-resources-on-management-cluster", Duration.ofSeconds(5)),
            Map.entry("capi-management-move", Duration.ofSeconds(70)),
            Map.entry("eksa-components-workload-install", Duration.ofSeconds(85)),
            Map.entry("write-cluster-config", Duration.ofSeconds(2)),
            Map.entry("delete-kind-cluster", Duration.ofSeconds(18)),
            Map.entry(PACKAGES, Duration.ofSeconds(150)));
    private static final Map<Phase, Duration> PHASES = new EnumMap<>(Map.of(
            Phase.POWER_ON, Duration.ofSeconds(20),
            Phase.NETWORK_BOOT, Duration.ofSeconds(240),
            Phase.HOOK_OS, Duration.ofSeconds(60),
            Phase.WRITE_IMAGE, Duration.ofSeconds(150),
            Phase.FIRST_BOOT, Duration.ofSeconds(70),
            Phase.JOIN, Duration.ofSeconds(40),
            Phase.READY, Duration.ofSeconds(15)));

    private Typical() {}

    /// The steps of every creation; packages are for those that have some.
    static Set<String> steps() {
        return STEPS.keySet().stream().filter(name -> !name.equals(PACKAGES)).collect(Collectors.toSet());
    }

    static Duration step(String name) {
        return STEPS.getOrDefault(name, Duration.ZERO);
    }

    static Duration phase(Phase phase) {
        return PHASES.getOrDefault(phase, Duration.ZERO);
    }
}

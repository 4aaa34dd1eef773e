package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The data disk of a machine on CloudStack and the links to it
/// (EKS Anywhere: pkg/api/v1alpha1/cloudstackmachineconfig_types.go).
final class CloudStackDiskRules {

    private static final String MOUNT = "mountPath";
    private static final List<String> PARTS = List.of(MOUNT, "filesystem", "device", "label");
    private static final Pattern PORTABLE = Pattern.compile("[a-zA-Z0-9._/-]+");

    private CloudStackDiskRules() {}

    static void check(Field disk, String machine, List<Finding> findings) {
        if (!disk.present()) {
            return;
        }
        if (!CloudStackMachineRules.identified(disk)) {
            if (PARTS.stream().anyMatch(part -> !disk.at(part).text().isEmpty())) {
                findings.add(disk.error("spec.cloudstack-disk-unnamed")
                        .as(invalid(machine, "id or name", "", "empty id/name")));
            }
            return;
        }
        for (var part : PARTS) {
            var field = disk.at(part);
            objection(field)
                    .ifPresent(reason -> findings.add(field.error("spec.cloudstack-disk", part)
                            .as(invalid(machine, part, field.text(), reason))));
        }
    }

    private static Optional<String> objection(Field part) {
        var text = part.text();
        if (part.key().equals(MOUNT)) {
            return text.startsWith("/") && text.length() > 1
                    ? Optional.empty()
                    : Optional.of("must be non-empty and start with /");
        }
        return text.isEmpty() ? Optional.of("empty " + part.key()) : Optional.empty();
    }

    private static String invalid(String machine, String field, String value, String reason) {
        return "machine config %s validation failed: %s: %s invalid, %s".formatted(machine, field, value, reason);
    }

    /// What only the API server refuses, when the document is applied to it.
    static Stream<Finding> symlinks(Config config) {
        return ObjectRules.machinesOf(config, Provider.CLOUDSTACK)
                .flatMap(machine -> machine.spec().at("symlinks").fields().stream())
                .flatMap(link -> Stream.of(linkPath(link), link.text()).flatMap(path -> symlink(link, path).stream()));
    }

    private static String linkPath(Field link) {
        return link.path().substring(link.path().indexOf("symlinks.") + "symlinks.".length());
    }

    private static Optional<Finding> symlink(Field link, String path) {
        if (!path.startsWith("/") || path.endsWith("/")) {
            return refused(link, path, "must start with / and NOT end with /");
        }
        return Matching.all(PORTABLE, path)
                ? Optional.empty()
                : refused(link, path, "has char not in portable file name set");
    }

    private static Optional<Finding> refused(Field link, String path, String reason) {
        return Optional.of(link.warning("spec.cloudstack-symlink", path, reason)
                .as("symlinks symlinks:%s, preventing CloudStackMachineConfig resource creation: %s"
                        .formatted(path, reason)));
    }
}

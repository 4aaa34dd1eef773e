package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.Field;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.util.Locale;

/// How the machines of a group are replaced in an upgrade, as the form offers it.
enum Upgrade {
    ROLLING,
    WITHOUT_SPARE,
    IN_PLACE,
    /// Something the form does not offer; it stays as it is written.
    OTHER;

    private static final String STRATEGY = ".upgradeRolloutStrategy";

    String title() {
        return Texts.of("wizard.upgrade." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Upgrade of(Field group) {
        var strategy = group.at("upgradeRolloutStrategy");
        var rolling = strategy.at("rollingUpdate");
        if (!strategy.present()) {
            return ROLLING;
        }
        if (strategy.at("type").text().equals("InPlace")) {
            return IN_PLACE;
        }
        if (!rolling.at("maxSurge").present()) {
            return OTHER;
        }
        return switch ((int) rolling.at("maxSurge").number()) {
            case 0 -> WITHOUT_SPARE;
            case 1 -> ROLLING;
            default -> OTHER;
        };
    }

    /// The file with this for the group at a path of the Cluster.
    SpecFile set(SpecFile file, String group) {
        var worker = !group.equals("spec.controlPlaneConfiguration");
        return switch (this) {
            case OTHER -> file;
            case ROLLING -> Spot.cluster(group + STRATEGY).clear(file);
            case WITHOUT_SPARE ->
                added(
                        file,
                        group,
                        "type: RollingUpdate\nrollingUpdate:\n  maxSurge: 0\n"
                                + (worker ? "  maxUnavailable: 1\n" : ""));
            case IN_PLACE -> added(file, group, "type: InPlace\n");
        };
    }

    private static SpecFile added(SpecFile file, String group, String block) {
        var bare = Spot.cluster(group + STRATEGY).clear(file);
        return Spot.cluster(group)
                .document(bare)
                .map(document -> bare.adding(document, group, "upgradeRolloutStrategy", block))
                .orElse(file);
    }
}

package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Group;
import dev.slipway.inventory.Share;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFields;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// How the inventory serves each cluster, group by group.
public final class FitViewModel {

    private final ObservableList<ClusterFit> clusters = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    /// One cluster: what its name is followed by, and the verdict on all its groups.
    public record ClusterFit(String name, String detail, Status status, String verdict, List<GroupFit> groups) {}

    /// One group: how many machines it has, and how many are left over for it.
    public record GroupFit(Status status, String title, String count, String selector, String spares) {}

    public ObservableList<ClusterFit> clusters() {
        return clusters;
    }

    /// Whether the panel is wanted.
    public BooleanProperty open() {
        return open;
    }

    void show(Assessment assessment, List<ClusterDemand> demands) {
        var shares = assessment.fit().shares().iterator();
        var fits = new ArrayList<ClusterFit>();
        for (var demand : demands) {
            var own = new ArrayList<Share>();
            demand.groups().forEach(_ -> {
                if (shares.hasNext()) {
                    own.add(shares.next());
                }
            });
            fits.add(fit(demand, own, assessment.sheet()));
        }
        if (!fits.equals(clusters)) {
            clusters.setAll(fits);
        }
    }

    private static ClusterFit fit(ClusterDemand demand, List<Share> shares, Sheet sheet) {
        var missing = shares.stream().mapToInt(Share::shortage).sum();
        var bare = shares.stream().filter(share -> share.spares().isEmpty()).count();
        var status = missing > 0 ? Status.FAILED : bare > 0 ? Status.WARNING : Status.READY;
        var detail = demand.kind() == ClusterDemand.Kind.DRAFT ? Texts.of("hardware.fit.draft") : "";
        var groups = shares.stream().map(share -> fit(share, sheet)).toList();
        return new ClusterFit(demand.name(), detail, status, verdict(missing, bare, shares.size()), groups);
    }

    private static String verdict(int missing, long bare, int groups) {
        if (missing > 0) {
            return Texts.of("hardware.fit.short", missing);
        }
        if (bare == 0) {
            return Texts.of("hardware.fit.good");
        }
        return bare == groups ? Texts.of("hardware.fit.no-spares") : Texts.of("hardware.fit.bare", bare);
    }

    private static GroupFit fit(Share share, Sheet sheet) {
        var group = share.group();
        var status = share.shortage() > 0 ? Status.FAILED : share.spares().isEmpty() ? Status.WARNING : Status.READY;
        var title = group.role() == Group.Role.CONTROL_PLANE ? Texts.of("hardware.fit.control-plane") : group.name();
        return new GroupFit(
                status,
                title,
                Texts.of("hardware.fit.count", share.machines().size(), group.count()),
                group.words(),
                spares(share.spares().size(), arriving(group, sheet)));
    }

    private static String spares(int spares, long arriving) {
        if (spares > 0) {
            return Texts.of("hardware.fit.spares", spares);
        }
        return arriving > 0 ? Texts.of("hardware.fit.import", arriving) : Texts.of("hardware.fit.no-spare");
    }

    private static long arriving(Group group, Sheet sheet) {
        return sheet.pending().stream()
                .filter(line -> group.takes(SheetFields.labels(sheet, line)))
                .count();
    }
}

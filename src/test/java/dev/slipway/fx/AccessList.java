package dev.slipway.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What was found wrong with a view, under `target/access`; for a view that was mended once, it fails the test.
final class AccessList {

    private static final Set<String> MENDED = Set.of(
            "admin-good",
            "admin-lab-stopped",
            "admin-mixed",
            "cluster-access",
            "cluster-nodes",
            "cluster-nodes-no-log",
            "cluster-nodes-pods",
            "cluster-nodes-usage",
            "cluster-overview",
            "cluster-power-question",
            "cluster-topology",
            "cluster-topology-large",
            "clusters-delete",
            "clusters-empty",
            "clusters-error",
            "clusters-list",
            "clusters-loading",
            "first-run-good",
            "first-run-lab-failed",
            "first-run-lab-starting",
            "first-run-looking",
            "first-run-mixed",
            "fleet-connect",
            "fleet-empty",
            "fleet-interrupted",
            "fleet-list",
            "fleet-overview",
            "fleet-unreachable",
            "hardware-bulk",
            "hardware-csv",
            "hardware-empty",
            "hardware-import",
            "hardware-power-question",
            "hardware-table",
            "hardware-unreadable",
            "help",
            "lab-fault",
            "lab-frame",
            "log-details",
            "log-live",
            "log-pane",
            "log-paused-error",
            "log-search",
            "notifications",
            "opening-failed",
            "palette",
            "palette-actions",
            "parts-tiles",
            "question-many",
            "run-creating",
            "run-creating-lab",
            "run-done",
            "run-failed",
            "run-failed-lab",
            "run-interrupted",
            "run-not-started",
            "run-rehearsal",
            "run-resumed",
            "run-starting",
            "run-stop-question",
            "run-stopped",
            "runs-list",
            "runs-list-empty",
            "settings",
            "settings-damaged",
            "settings-large",
            "shell-filled",
            "tasks",
            "wizard-affinity",
            "wizard-cloudstack-datacenter",
            "wizard-cloudstack-machines",
            "wizard-confirmation",
            "wizard-docker-machines",
            "wizard-etcd-stacked",
            "wizard-group-fields",
            "wizard-machine-groups",
            "wizard-machine-groups-mended",
            "wizard-nutanix-datacenter",
            "wizard-nutanix-machines",
            "wizard-nutanix-review",
            "wizard-other-fields",
            "wizard-pairs",
            "wizard-providers",
            "wizard-review",
            "wizard-review-passed",
            "wizard-review-workload",
            "wizard-snow-datacenter",
            "wizard-snow-machines",
            "wizard-step-access",
            "wizard-step-basics",
            "wizard-step-machines",
            "wizard-step-network",
            "wizard-step-packages",
            "wizard-step-review",
            "wizard-step-system",
            "wizard-step-topology",
            "wizard-text",
            "wizard-text-editor",
            "wizard-text-live",
            "wizard-text-live-failed",
            "wizard-text-live-none",
            "wizard-users",
            "wizard-vsphere-datacenter",
            "wizard-vsphere-machines",
            "yaml-diff",
            "yaml-view");

    private AccessList() {}

    static void keep(String view, List<String> faults) {
        try {
            var file = Path.of("target", "access", view + ".txt");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, faults);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (MENDED.contains(view) && !faults.isEmpty()) {
            throw new AssertionError(view + ":\n" + String.join("\n", faults));
        }
    }
}

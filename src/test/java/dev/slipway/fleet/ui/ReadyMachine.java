package dev.slipway.fleet.ui;

import dev.slipway.fx.part.Status;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The Administrative machine of the sample fleet.
final class ReadyMachine implements Readiness {

    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(new Report(
            "ams-adm01",
            "Ubuntu 24.04, 8 cores, 32 GB",
            Status.READY,
            "Ready",
            List.of(
                    new Row(Status.READY, "Docker Engine", "28.3.3"),
                    new Row(Status.READY, "eksctl anywhere", "v0.26.1"),
                    new Row(Status.READY, "kubectl", "v1.36.2"),
                    new Row(Status.READY, "Layer 2 access", "VLAN 120, VLAN 140"),
                    new Row(Status.READY, "Disk", "402 GB free"),
                    new Row(Status.WARNING, "Cluster folder backup", "6 days ago"))));

    @Override
    public ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    @Override
    public void checkAgain() {
        // Nothing to look at.
    }

    @Override
    public void open() {
        // Nowhere to go.
    }
}

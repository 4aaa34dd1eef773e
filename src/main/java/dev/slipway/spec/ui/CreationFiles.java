package dev.slipway.spec.ui;

import dev.slipway.inventory.HardwareText;
import dev.slipway.inventory.SheetFile;
import dev.slipway.inventory.SheetReading;
import dev.slipway.site.Workspace;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecFile;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The files a creation takes, in the workspace: the specification, and the rows of its machines.
record CreationFiles(Workspace workspace, SpecFile file, List<String> machines) {

    CreationFiles {
        machines = List.copyOf(machines);
    }

    String name() {
        return ClusterParts.name(file);
    }

    Path spec() {
        return workspace.folder().resolve(name() + ".yaml");
    }

    Path hardware() {
        return workspace.folder().resolve(name() + "-hardware.csv");
    }

    /// Whether machines of the inventory are taken.
    boolean takesMachines() {
        return ClusterParts.provider(file).built();
    }

    /// For Slipway: the rows go without their passwords, which a run takes from the workspace's secrets.
    void write() throws IOException {
        if (takesMachines()) {
            new SheetFile(hardware()).take(rows());
        }
        AtomicFile.write(spec(), file.text());
    }

    /// For EKS Anywhere's own command, which needs the passwords in the rows.
    void writeWhole() throws IOException {
        write();
        if (takesMachines()
                && SheetFile.joined(hardware(), SheetReading.of(hardware(), rows()))
                        instanceof SheetReading.Sound(var sheet)) {
            SheetFile.export(sheet, hardware());
        }
    }

    private String rows() throws IOException {
        var inventory = new HardwareText(workspace.hardware(), Files.readString(workspace.hardware()));
        return inventory.only(Set.copyOf(machines)).text();
    }
}

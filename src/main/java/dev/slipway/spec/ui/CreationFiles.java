package dev.slipway.spec.ui;

import dev.slipway.inventory.HardwareText;
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

    /// The inventory's rows hold passwords: their copy is readable by its owner alone.
    void write() throws IOException {
        if (takesMachines()) {
            writeHardware();
        }
        AtomicFile.write(spec(), file.text());
    }

    private void writeHardware() throws IOException {
        var inventory = new HardwareText(workspace.hardware(), Files.readString(workspace.hardware()));
        AtomicFile.writePrivate(hardware(), inventory.only(Set.copyOf(machines)).text());
    }
}

package dev.slipway.admin;

import dev.slipway.inventory.HardwareCsv;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;

/// What lies in a workspace, counted.
public record WorkspaceFacts(int machines, int specifications, int clusters, int runs) {

    public static WorkspaceFacts of(Workspace workspace) throws IOException {
        var machines = Files.exists(workspace.hardware())
                ? HardwareCsv.reader().read(workspace.hardware()).machines().size()
                : 0;
        return new WorkspaceFacts(
                machines,
                workspace.specifications().size(),
                workspace.kubeconfigs().size(),
                workspace.runs().all().size());
    }
}

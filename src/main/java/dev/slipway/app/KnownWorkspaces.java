package dev.slipway.app;

import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The workspaces that can be opened: those opened before, as far as they are still there.
final class KnownWorkspaces {

    private KnownWorkspaces() {}

    /// The present one is the first.
    static List<Workspace> with(Workspace present, List<Path> folders) {
        var others = folders.stream()
                .filter(folder -> !folder.equals(present.folder()))
                .flatMap(KnownWorkspaces::read);
        return Stream.concat(Stream.of(present), others).toList();
    }

    private static Stream<Workspace> read(Path folder) {
        try {
            return Files.isDirectory(folder) ? Stream.of(WorkspaceFile.open(folder)) : Stream.empty();
        } catch (IOException _) {
            // Of this one it is not known whether it is a lab, so it is not offered.
            return Stream.empty();
        }
    }
}

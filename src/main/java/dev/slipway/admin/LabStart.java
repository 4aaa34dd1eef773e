package dev.slipway.admin;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.SheetFile;
import dev.slipway.site.Labs;
import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// From one click to a cluster that comes up in a lab: workspace, example, lab, run.
///
/// `home` is the folder workspaces are made in.
public record LabStart(Labs labs, Creation creation, Path home) {

    private static final String EXAMPLE = "/examples/amsterdam/";
    private static final String CLUSTER = "ml-forge";
    private static final String FOLDER = "lab-of-amsterdam";
    private static final String DRILLED = "ams-d04";
    private static final String FAULT = "wrong-disk";

    /// A rehearsal that is under way.
    public record Rehearsal(Workspace workspace, String run) {}

    /// Does it all, telling `progress` each step as it begins. What failed leaves nothing running.
    public Rehearsal begin(Scenario scenario, Speed speed, Consumer<? super String> progress)
            throws IOException, InterruptedException {
        progress.accept(Texts.of("lab.start.folder"));
        var workspace = workspace();
        progress.accept(Texts.of("lab.start.lab"));
        labs.start(workspace.lab(), speed.factor());
        try {
            if (scenario == Scenario.DRILLS) {
                progress.accept(Texts.of("lab.start.fault", DRILLED));
                labs.inject(workspace.lab(), DRILLED, FAULT);
            }
            progress.accept(Texts.of("lab.start.run", CLUSTER));
            var run = creation.begin(workspace, CLUSTER, specification(workspace), workspace.hardware());
            return new Rehearsal(workspace, run);
        } catch (IOException failure) {
            labs.stop(workspace.lab());
            throw failure;
        }
    }

    // A lab that has seen a run stays as it is, to be looked at again.
    private Workspace workspace() throws IOException {
        var folder = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> home.resolve(number == 1 ? FOLDER : FOLDER + "-" + number))
                .filter(LabStart::unused)
                .findFirst()
                .orElseThrow();
        var workspace = WorkspaceFile.create(folder, Texts.of("lab.start.site"), Workspace.Kind.LAB);
        AtomicFile.write(specification(workspace), example("ml-forge.yaml"));
        new SheetFile(workspace.hardware()).take(example("hardware.csv"));
        return workspace;
    }

    private static boolean unused(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try {
            var workspace = WorkspaceFile.open(folder);
            return workspace.simulated() && workspace.runs().all().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    private static Path specification(Workspace workspace) {
        return workspace.folder().resolve(CLUSTER + ".yaml");
    }

    private static String example(String name) throws IOException {
        try (var stream = Objects.requireNonNull(LabStart.class.getResourceAsStream(EXAMPLE + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

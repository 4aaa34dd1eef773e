package dev.slipway.lifecycle.create;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.HardwareManifests;
import dev.slipway.inventory.Reading;
import dev.slipway.lifecycle.CreateRequest;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.lifecycle.release.Releases;
import dev.slipway.preflight.Check;
import dev.slipway.preflight.CreateChecks;
import dev.slipway.run.Plan;
import dev.slipway.run.Step;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// The workflow that creates a bare-metal management cluster (EKS Anywhere: pkg/workflows/management/create.go).
public final class CreateManagementCluster {

    private CreateManagementCluster() {}

    /// Reads specification and inventory, and plans the tasks. Each may be done again after an interruption anywhere.
    ///
    /// @throws IOException when a file cannot be read, or is no specification at all
    public static Plan plan(CreateRequest request, Doors doors) throws IOException {
        var file = SpecFile.read(request.spec());
        var spec = load(file);
        var inventory = HardwareCsv.reader().read(request.hardware());
        var creation = new Creation(
                request,
                doors,
                spec,
                HardwareManifests.catalogue(inventory.machines()),
                new Releases(request.release(), request.eksaVersion()),
                new ClusterFolder(request.workspace(), spec.name()));
        var steps = Stream.concat(Stream.of(validation(creation, file, inventory)), tasks(creation))
                .<Step>map(step -> new Task(step, doors.time()))
                .toList();
        return new Plan(Texts.of("lifecycle.create.title", spec.name()), steps);
    }

    private static Stream<Step> tasks(Creation creation) {
        return Stream.of(
                new BootstrapClusterInit(creation),
                new UpdateSecretsCreate(creation),
                new InstallCapiBootstrap(creation),
                new InstallEksaBootstrap(creation),
                new WorkloadClusterInit(creation),
                new InstallResources(creation),
                new MoveManagement(creation),
                new InstallEksaWorkload(creation),
                new InstallGitOps(creation),
                new WriteClusterConfig(creation),
                new DeleteKindCluster(creation),
                new InstallCuratedPackages(creation));
    }

    private static Step validation(Creation creation, SpecFile file, Reading inventory) {
        var checks = new CreateChecks(
                        file,
                        creation.spec(),
                        inventory,
                        creation.request().environment(),
                        creation.doors().commands(),
                        creation.doors().bmcs(),
                        creation.doors().network())
                .of(creation.folder().kubeconfig(), creation.folder().bootstrapCluster());
        List<Check> others = List.of(new ReleaseChecks.Version(creation), new ReleaseChecks.Support(creation));
        return new SetupValidate(checks, others);
    }

    private static ClusterSpec load(SpecFile file) throws IOException {
        var reading = ClusterSpec.load(file);
        return reading.spec()
                .orElseThrow(() -> new IOException(reading.findings().stream()
                        .filter(Finding::blocks)
                        .map(Texts::what)
                        .findFirst()
                        .orElse(Texts.of("lifecycle.create.no-cluster", file.path()))));
    }
}

package dev.slipway.lifecycle.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Commands;
import dev.slipway.fleet.LiveDocuments;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.lifecycle.Doors;
import dev.slipway.run.LogLine;
import dev.slipway.run.Sighting;
import dev.slipway.run.Verdict;
import dev.slipway.site.Workspace;
import dev.slipway.spec.LiveText;
import dev.slipway.spec.SpecChanges;
import dev.slipway.spec.SpecFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateInLabTest {

    @TempDir
    private Path folder;

    private LabRuns runs;

    @BeforeEach
    void start() throws Exception {
        runs = new LabRuns(folder);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @Test
    void sevenMachinesBecomeACluster() throws Exception {
        var verdict = runs.begin();

        assertThat(verdict).isEqualTo(Verdict.DONE);
        assertThat(runs.record().machines()).hasSize(7).allMatch(Sighting::ready);
        var kubeconfig = folder.resolve("ml-forge/ml-forge-eks-a-cluster.kubeconfig");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kubeconfig)))
                .isEqualTo("rw-------");
        try (var session = KubeDoor.network().open(kubeconfig)) {
            assertThat(session.list(Kinds.NODE, "")).hasSize(7);
            assertThat(session.list(Kinds.WORKFLOW, "")).isEmpty();
            assertThat(session.list(Kinds.MACHINE, "eksa-system")).hasSize(7);
        }
        assertThat(folder.resolve("ml-forge/generated")).doesNotExist();
        assertThat(differenceFromItsSpecification()).isEmpty();
        assertThat(runs.failures).isEmpty();
    }

    /// The lines of the specification the cluster itself says otherwise.
    private List<String> differenceFromItsSpecification() throws Exception {
        var file = SpecFile.read(Path.of("examples/amsterdam/ml-forge.yaml"));
        var workspace = new Workspace(folder, "Amsterdam", Workspace.Kind.LAB);
        var objects = new LiveDocuments(workspace, KubeDoor.network()).read(file);
        return SpecChanges.between(LiveText.of(file, objects.orElseThrow()), file.text())
                .differing()
                .map(SpecChanges.Line::text)
                .toList();
    }

    @Test
    void noSecretIsReadInACommandALineOrTheJournal() throws Exception {
        var words = new ArrayList<String>();
        var doors = runs.doors();
        Commands telling = (command, lines) -> {
            words.addAll(command.words());
            return doors.commands().run(command, lines);
        };
        var secrets = HardwareCsv.reader().read(runs.inventory).machines().stream()
                .map(machine -> machine.bmc().orElseThrow().credentials().password())
                .collect(Collectors.toCollection(ArrayList::new));
        secrets.addAll(List.of("client-key-data", "PRIVATE KEY", "bootstrapToken"));

        runs.begin(CreateManagementCluster.plan(
                runs.request(), new Doors(telling, doors.kube(), doors.bmcs(), doors.network(), doors.time())));

        var journal = Files.readString(runs.run.journal()) + Files.readString(runs.run.log());
        assertThat(words).isNotEmpty().noneMatch(word -> secrets.stream().anyMatch(word::contains));
        assertThat(runs.lines).isNotEmpty().noneMatch(line -> secrets.stream().anyMatch(line::contains));
        assertThat(secrets).noneMatch(journal::contains);
    }

    @Test
    void saysWhatAUserOfEksctlAnywhereKnows() throws Exception {
        runs.begin();

        assertThat(runs.shown())
                .containsSubsequence(
                        "Performing setup and validations",
                        "✅ Tinkerbell Provider setup is valid",
                        "Creating new bootstrap cluster",
                        "Provider specific pre-capi-install-setup on bootstrap cluster",
                        "Installing cluster-api providers on bootstrap cluster",
                        "Provider specific post-setup",
                        "Installing EKS-A custom components on bootstrap cluster",
                        "Installing EKS-D components",
                        "Installing EKS-A custom components (CRD and controller)",
                        "Creating new management cluster",
                        "Creating EKS-A namespace",
                        "Installing cluster-api providers on management cluster",
                        "Installing EKS-A secrets on management cluster",
                        "Moving the cluster management components from the bootstrap cluster to the management cluster",
                        "Installing EKS-A custom components on the management cluster",
                        "Moving cluster spec to workload cluster",
                        "Installing GitOps Toolkit on workload cluster",
                        "GitOps field not specified, bootstrap flux skipped",
                        "Writing cluster config file",
                        "Deleting bootstrap cluster",
                        "🎉 Cluster created!");
        assertThat(runs.lines).contains("Waiting for control plane to be ready");
    }

    @Test
    void carriesWhatTheControllersWriteIntoTheLogOfTheRun() throws Exception {
        runs.begin();

        var lines = runs.run.lines();
        assertThat(lines)
                .extracting(LogLine::source)
                .contains("eksctl", "capi", "capt", "rufio", "smee", "tink", "agent", "tootles");
        assertThat(lines)
                .filteredOn(line -> line.source().equals("agent"))
                .isNotEmpty()
                .allMatch(line -> line.subject().startsWith("ams-"));
        assertThat(lines)
                .filteredOn(line -> List.of("smee", "agent").contains(line.source()))
                .doesNotHaveDuplicates();
    }
}

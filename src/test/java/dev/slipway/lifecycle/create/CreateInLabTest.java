package dev.slipway.lifecycle.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.run.Sighting;
import dev.slipway.run.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        assertThat(runs.failures).isEmpty();
    }
}

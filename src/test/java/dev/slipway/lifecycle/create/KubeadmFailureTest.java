package dev.slipway.lifecycle.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.lab.world.Fault;
import dev.slipway.run.Explanation.Cause;
import dev.slipway.run.Explanation.Mismatch;
import dev.slipway.run.Phase;
import dev.slipway.run.Sighting;
import dev.slipway.run.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kubeadm that fails holds the run before the health check of the cluster wipes the machine and its traces.
class KubeadmFailureTest {

    private static final String MACHINE = "ams-d04";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isExplainedByWhatTheMachineAskedForAndMended() throws Exception {
        try (var runs = new LabRuns(folder)) {
            runs.lab.inject(MACHINE, Fault.KUBEADM_FAILS);

            assertThat(runs.begin()).isEqualTo(Verdict.HELD);

            var failure = runs.record().failure().orElseThrow();
            var explanation = failure.explanation().orElseThrow();
            assertThat(failure.machine()).contains(MACHINE);
            assertThat(failure.phase()).contains(Phase.JOIN);
            assertThat(failure.what()).contains("kubeadm");
            assertThat(failure.evidence()).anyMatch(line -> line.contains("GET user-data"));
            assertThat(failure.next()).anyMatch(line -> line.contains("cloud-init-output.log"));
            assertThat(explanation.rule()).isEqualTo("kubeadm");
            assertThat(explanation.marked()).isEqualTo("GET user-data");
            assertThat(explanation.mismatch()).map(Mismatch::expected).contains(MACHINE);
            assertThat(explanation.causes()).extracting(Cause::likelihood).containsExactly(2, 2, 1);
            assertThat(runs.powerOns(MACHINE)).isEqualTo(1);

            runs.lab.mend(MACHINE, Fault.KUBEADM_FAILS);

            assertThat(runs.resume()).isEqualTo(Verdict.DONE);
            assertThat(runs.record().machines()).hasSize(7).allMatch(Sighting::ready);
        }
    }
}

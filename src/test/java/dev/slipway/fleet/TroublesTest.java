package dev.slipway.fleet;

import static dev.slipway.fleet.Objects.job;
import static dev.slipway.fleet.Objects.snapshot;
import static dev.slipway.fleet.Objects.task;
import static dev.slipway.fleet.Objects.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.diagnosis.Diagnosis;
import dev.slipway.fleet.Trouble.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroublesTest {

    private static final String SOON = "2026-11-24T14:11:00Z";
    private static final String LATE = "2026-11-24T14:40:00Z";

    private static final ObjectNode ON =
            job("{completionTime: \"2026-11-24T14:10:20Z\", conditions: [{type: Completed, status: \"True\"}]}");
    private static final ObjectNode FAILED =
            job("conditions: [{type: Failed, status: \"True\", message: task failed}]");

    @Test
    void aMachineThatIsOnlySlowIsInNoTrouble() {
        assertThat(Troubles.of(snapshot(SOON, List.of(workflow("{state: PENDING}")), List.of(ON), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Failed to connect to BMC: provider: gofish: 401: no              ; bmc-wrong-password
            Failed to connect to BMC: dial tcp 10.40.8.44:443: i/o timeout   ; bmc-unreachable
            bmc task timeout: 600000000000                                   ; power-stuck
            failed to perform PowerAction: 500                               ; bmc-refuses
            """)
    void aFailedPowerJobIsExplainedByItsTask(String message, String id) {
        var snapshot = snapshot(
                SOON,
                List.of(workflow("{state: FAILED}")),
                List.of(FAILED),
                List.of(task(message)),
                List.of(),
                List.of());

        var trouble = Troubles.of(snapshot).getFirst();

        assertThat(trouble.kind()).isEqualTo(Kind.POWER_JOB_FAILED);
        assertThat(Diagnosis.id(trouble)).isEqualTo(id);
        assertThat(trouble.evidence()).anyMatch(line -> line.contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FAILED;  error writing image to disk: open /dev/sda: no such file or directory ; wrong-disk
            FAILED;  error writing image to disk: http://10.40.0.5/u.gz not found          ; image-not-found
            FAILED;  dial tcp: lookup images.lan: no such host                             ; image-unreachable
            FAILED;  something new                                                         ; action-failed
            TIMEOUT; context deadline exceeded                                             ; action-timeout
            """)
    void aFailedActionIsExplainedByItsMessage(String state, String message, String id) {
        var workflow = workflow("state: " + state + "\ntasks: [{actions: [{name: stream image to disk, state: " + state
                + ", executionStart: \"2026-11-24T14:13:00Z\", timeout: 600}]}]");
        ((ObjectNode) workflow.at("/status/tasks/0/actions/0")).put("message", message);

        var trouble = Troubles.of(snapshot(SOON, List.of(workflow), List.of(ON), List.of()))
                .getFirst();

        assertThat(Diagnosis.id(trouble)).isEqualTo(id);
        assertThat(trouble.evidence())
                .anyMatch(line -> line.contains(message))
                .contains("Hardware ams-d04: disk /dev/sda; HookOS reports /dev/nvme0n1 1.9TB");
    }

    @Test
    void aMachineNobodyHearsFromIsInTroubleAfterAWhile() {
        var trouble = Troubles.of(snapshot(LATE, List.of(workflow("{state: PENDING}")), List.of(ON), List.of()))
                .getFirst();

        assertThat(trouble.kind()).isEqualTo(Kind.NO_DHCP);
        assertThat(Diagnosis.id(trouble)).isEqualTo("no-dhcp");
    }

    @Test
    void anUnknownMachineThatAsksInsteadIsTheLikelyCause() {
        var stranger = "{\"time\":\"2026-11-24T14:12:00Z\",\"msg\":\"error reading from backend\","
                + "\"error\":\"hardware not found for mac address 7c:c2:55:1e:88:87\"}";

        var trouble = Troubles.of(snapshot(LATE, List.of(workflow("{state: PENDING}")), List.of(ON), List.of(stranger)))
                .getFirst();

        assertThat(Diagnosis.id(trouble)).isEqualTo("wrong-mac");
        assertThat(Diagnosis.of(trouble).why()).contains("7c:c2:55:1e:88:87");
    }

    @Test
    void anInstalledMachineThatDoesNotJoinIsInTrouble() {
        var written = workflow("""
                state: SUCCESS
                tasks: [{actions: [{name: reboot, state: SUCCESS, executionStart: "2026-11-24T14:13:00Z", executionStop: "2026-11-24T14:13:02Z"}]}]
                """);

        var trouble = Troubles.of(snapshot(LATE, List.of(written), List.of(ON), List.of()))
                .getFirst();

        assertThat(trouble.kind()).isEqualTo(Kind.NOT_JOINED);
    }
}

package dev.slipway.lifecycle.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inventory.CellEdit;
import dev.slipway.inventory.Column;
import dev.slipway.lab.world.Fault;
import dev.slipway.run.Explanation;
import dev.slipway.run.Phase;
import dev.slipway.run.Sighting;
import dev.slipway.run.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every fault holds the run with an explanation, and mending it lets the same run finish.
class FaultsTest {

    private static final String MACHINE = "ams-d04";

    @TempDir
    private Path folder = Path.of("");

    private LabRuns runs;

    @BeforeEach
    void start() throws Exception {
        runs = new LabRuns(folder);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WRONG_DISK,         WRITE_IMAGE,  no disk named /dev/sda
            IMAGE_NOT_FOUND,    WRITE_IMAGE,  is not at its address
            ACTION_TIMEOUT,     WRITE_IMAGE,  took too long
            WRONG_MAC,          NETWORK_BOOT, MAC that is not in the inventory
            NO_DHCP,            NETWORK_BOOT, no DHCP request
            POWER_STUCK,        POWER_ON,     does not switch the power
            """)
    void holdsTheRunUntilItIsMended(Fault fault, Phase phase, String words) throws Exception {
        runs.lab.inject(MACHINE, fault);

        var verdict = runs.begin();

        assertThat(verdict).isEqualTo(Verdict.HELD);
        var failure = runs.record().failure().orElseThrow();
        assertThat(failure.machine()).contains(MACHINE);
        assertThat(failure.phase()).contains(phase);
        assertThat(failure.what()).contains(words);
        assertThat(failure.evidence()).isNotEmpty();
        assertThat(failure.next()).isNotEmpty();

        runs.lab.mend(MACHINE, fault);
        var end = runs.resume();

        assertThat(end).isEqualTo(Verdict.DONE);
        assertThat(runs.record().machines()).hasSize(7).allMatch(Sighting::ready);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BMC_UNREACHABLE,    BMC of ams-d04 at 10.40.8.44
            BMC_WRONG_PASSWORD, BMC of ams-d04 at 10.40.8.44
            """)
    void aBmcThatFailsIsFoundBeforeAnythingIsTouched(Fault fault, String words) throws Exception {
        runs.lab.inject(MACHINE, fault);

        assertThat(runs.begin()).isEqualTo(Verdict.HELD);

        assertThat(runs.record().failure().orElseThrow().evidence())
                .singleElement()
                .asString()
                .contains(words);
        assertThat(runs.record().step("bootstrap-cluster-init").begun()).isFalse();
        assertThat(runs.shown()).anyMatch(line -> line.startsWith("❌ Validation failed\t{\"validation\": "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            install-capi-components-bootstrap, BMC_UNREACHABLE,    does not answer
            install-capi-components-bootstrap, BMC_WRONG_PASSWORD, refuses the login
            """)
    void aBmcThatFailsLaterHoldsTheRun(String step, Fault fault, String words) throws Exception {
        var verdict = runs.begin(runs.before(step, () -> runs.lab.inject(MACHINE, fault)));

        assertThat(verdict).isEqualTo(Verdict.HELD);
        var failure = runs.record().failure().orElseThrow();
        assertThat(failure.machine()).contains(MACHINE);
        assertThat(failure.phase()).contains(Phase.POWER_ON);
        assertThat(failure.what()).contains(words);

        runs.lab.mend(MACHINE, fault);

        assertThat(runs.resume()).isEqualTo(Verdict.DONE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WRONG_DISK, disk
            WRONG_MAC,  mac
            """)
    void theBestRemedyOfADiagnosisMendsTheRun(Fault fault, String column) throws Exception {
        runs.lab.inject(MACHINE, fault);
        runs.begin();
        var explanation = runs.record().failure().orElseThrow().explanation().orElseThrow();
        var best = (Explanation.Remedy.SetCell) explanation.remedies().getFirst();

        CellEdit.set(runs.inventory, best.machine(), Column.named(best.column()).orElseThrow(), best.value());

        assertThat(best.column()).isEqualTo(column);
        assertThat(explanation.mismatch()).isPresent();
        assertThat(explanation.causes())
                .first()
                .extracting(Explanation.Cause::likelihood)
                .isEqualTo(3);
        assertThat(runs.resume()).isEqualTo(Verdict.DONE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WRONG_DISK, /dev/sda,          /dev/nvme0n1
            WRONG_MAC,  7c:c2:55:1e:88:86, 7c:c2:55:1e:88:87
            """)
    void aCorrectedInventoryIsTakenOverAndOneMachineIsStartedAgain(Fault fault, String wrong, String right)
            throws Exception {
        runs.lab.inject(MACHINE, fault);
        assertThat(runs.begin()).isEqualTo(Verdict.HELD);

        runs.correct(MACHINE, wrong, right);

        assertThat(runs.resume()).isEqualTo(Verdict.DONE);
        assertThat(runs.record().machines()).hasSize(7).allMatch(Sighting::ready);
        assertThat(runs.powerOns("ams-d04")).isEqualTo(2);
        assertThat(runs.powerOns("ams-d01")).isEqualTo(1);
        assertThat(runs.powerOns("ams-c01")).isEqualTo(1);
    }
}

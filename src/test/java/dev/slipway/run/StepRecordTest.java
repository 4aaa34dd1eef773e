package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepRecordTest {

    @ParameterizedTest
    @CsvSource({"workload-cluster-init, Provision machines", "a-step-of-tomorrow, a-step-of-tomorrow"})
    void isCalledAsAnOperatorCallsIt(String name, String title) {
        assertThat(StepRecord.waiting(name).title()).isEqualTo(title);
    }
}

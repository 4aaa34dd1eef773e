package dev.slipway.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunFormTest {

    private static final double EM = 13;

    @Test
    void aLargeWindowHasRoomForAll() {
        assertThat(RunForm.of(1378 / EM, 828 / EM)).isEqualTo(RunForm.WIDE);
    }

    @Test
    void aSmallWindowIsNarrowAndLow() {
        assertThat(RunForm.of(1218 / EM, 648 / EM)).isEqualTo(new RunForm(true, true, false));
    }

    @Test
    void withTextTwiceAsLargeThePageIsStackedAndNothingIsLeftOut() {
        assertThat(RunForm.of(1440 / (2 * EM), 900 / (2 * EM))).isEqualTo(new RunForm(false, false, true));
    }
}

package dev.slipway.lab.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmeeLogTest {

    private final SmeeLog log = new SmeeLog();

    @Test
    void keepsTheLastLines() {
        for (var number = 0; number < 20_001; number++) {
            log.add("line " + number);
        }

        assertThat(log.lines()).hasSize(20_000).startsWith("line 1").endsWith("line 20000");
    }
}

package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.Attention;
import dev.slipway.fleet.Attention.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:26:41Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ams-d04 has no disk named /dev/sda | HookOS found no such disk. | ams-d04 has no disk named /dev/sda. HookOS found no such disk.
            Provision machines                 | ''                         | Provision machines.
            """)
    void aFailureIsToldInSentences(String what, String why, String expected) {
        var held = new Attention(
                Kind.RUN_HELD, "ml-forge", "ams-d04", Optional.empty(), Optional.of("run"), List.of(what, why));

        assertThat(AttentionWords.of(held, NOW).why()).isEqualTo(expected);
    }
}

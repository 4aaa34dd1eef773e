package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            4Gi,     4294967296
            1.5Ki,   1536
            2048Mi,  2147483648
            100m,    0.1
            1e3,     1000
            1E3,     1000
            2E,      2000000000000000000
            -1k,     -1000
            +.5,     0.5
            007,     7
            Gi,      0
            """)
    void isReadAsKubernetesReadsIt(String text, BigDecimal value) {
        assertThat(Quantity.parse(text).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4 Gi", "4GiB", "4gi", "much", "1.2.3"})
    void anythingElseIsNone(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
        assertThat(Quantity.objection(text)).startsWith("quantities must match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4iG", "1K", "1Kii", "1e", "5Ee"})
    void anUnknownSuffixIsNone(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
        assertThat(Quantity.objection(text)).isEqualTo("unable to parse quantity's suffix");
    }
}

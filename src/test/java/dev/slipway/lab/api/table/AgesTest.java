package dev.slipway.lab.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0s", "PT119S, 119s", "PT2M, 2m", "PT9M59S, 9m59s", "PT10M1S, 10m", "PT179M, 179m", "PT3H, 3h",
        "PT7H5M, 7h5m", "PT47H, 47h", "P2DT3H, 2d3h", "P8DT3H, 8d", "P800D, 2y70d", "P4000D, 10y", "PT-5S, <invalid>"
    })
    void readAsKubectlShortensThem(String duration, String text) {
        assertThat(Ages.human(Duration.parse(duration))).isEqualTo(text);
    }
}

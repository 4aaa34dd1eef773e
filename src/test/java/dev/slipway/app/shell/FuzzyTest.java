package dev.slipway.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # query,   better,           worse
            b08,       ams-b08,          ab08
            b08,       b08,              ams-b08
            stage,     retail-stage,     upstage
            mlf,       ml-forge,         imlalxfy
            run,       Go to runs,       r-u-n
            create cl, Create a cluster, Recreate inclination
            """)
    void aBetterFitScoresMore(String query, String better, String worse) {
        assertThat(Fuzzy.match(query, better).orElseThrow().score())
                .isGreaterThan(Fuzzy.match(query, worse).orElseThrow().score());
    }

    @Test
    void theLettersThatWereFoundAreTold() {
        assertThat(Fuzzy.match("b08", "ams-B08").orElseThrow().letters()).containsExactly(4, 5, 6);
        assertThat(Fuzzy.match("mlf", "ml-forge").orElseThrow().letters()).containsExactly(0, 1, 3);
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(Fuzzy.match("ml prod", "ml-forge")).isEmpty();
        assertThat(Fuzzy.match("egrof", "ml-forge")).isEmpty();
    }
}

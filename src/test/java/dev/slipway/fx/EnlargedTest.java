package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnlargedTest {

    @Test
    void growsWhatIsInPixels() {
        assertThat(Enlarged.of(".a .b { -fx-min-width: 64px; -fx-padding: 0 8 0 10; -fx-text-fill: red; }", 2))
                .isEqualToIgnoringWhitespace(
                        ".a .b{-fx-min-width: 128.0px !important;-fx-padding: 0 16.0 0 20.0 !important;}");
    }

    @Test
    void leavesLinesAndWhatFollowsTheTextByItself() {
        assertThat(Enlarged.of(".a { -fx-min-height: 2.308em; -fx-max-height: 1; }", 2))
                .isEqualToIgnoringWhitespace(".a{-fx-min-height: 2.308em !important;-fx-max-height: 1 !important;}");
    }

    @Test
    void leavesRulesWithoutSizesOut() {
        assertThat(Enlarged.of("/* .x { -fx-min-width: 9; } */ .a { -fx-opacity: 1; }", 2))
                .isEmpty();
    }
}

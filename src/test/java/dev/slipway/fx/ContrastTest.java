package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything that is read stands out from what it stands on, in both themes and in the lab.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final String PAGE = "-color-bg-default";

    /// What stands on each ground; a ground is its layers, the page below them.
    private static final String TEXTS = """
            -color-bg-default: -color-fg-default -color-fg-muted -color-fg-subtle
            -color-bg-default: -color-success-fg -color-accent-fg -color-warning-fg -color-danger-fg -slip-sim-fg
            -color-bg-subtle: -color-fg-default -color-fg-muted -color-fg-subtle
            -color-bg-subtle: -color-success-fg -color-accent-fg -color-warning-fg -color-danger-fg -slip-sim-fg
            -color-bg-inset: -color-fg-default -color-fg-muted -color-accent-fg
            -slip-bg-popover: -color-fg-default -color-fg-muted -color-accent-fg -color-danger-fg -color-warning-fg
            -slip-bg-canvas: -color-fg-default -color-fg-muted -color-accent-fg
            -slip-bg-row-selected: -color-fg-default -color-fg-muted -color-accent-fg -color-warning-fg -color-danger-fg
            -slip-bg-log: -color-fg-default -color-fg-muted -color-fg-subtle -color-warning-fg -color-danger-fg
            -slip-bg-log: -slip-code-key -slip-code-string -slip-code-kind -slip-code-comment
            -color-bg-default: -slip-code-key -slip-code-string -slip-code-kind -slip-code-comment
            -color-success-subtle: -color-fg-default -color-success-fg
            -color-accent-subtle: -color-fg-default -color-accent-fg
            -color-warning-subtle: -color-fg-default -color-warning-fg -color-fg-muted
            -color-danger-subtle: -color-fg-default -color-danger-fg -color-fg-muted
            -slip-sim-subtle: -color-fg-default -slip-sim-fg
            -color-neutral-muted: -color-fg-default -slip-fg-pill
            -slip-diff-added: -color-fg-default
            -slip-diff-added-word: -color-fg-default
            -slip-diff-removed: -color-fg-default
            -slip-diff-removed-word: -color-fg-default
            -slip-search-hit: -color-fg-default
            -slip-bg-tooltip: -slip-fg-tooltip
            -color-accent-emphasis: -color-fg-emphasis
            -color-danger-emphasis: -color-fg-emphasis
            -slip-sim-emphasis: -color-fg-emphasis
            """;

    private static final String SHAPES = """
            -color-bg-default: -color-success-emphasis -color-accent-emphasis -color-warning-emphasis
            -color-bg-default: -color-danger-emphasis -slip-sim-emphasis -slip-pip-ok -slip-pip-idle
            -slip-bg-canvas: -slip-pip-ok -slip-pip-idle -color-danger-emphasis -color-accent-emphasis
            -slip-bg-row-selected: -color-accent-emphasis -color-danger-emphasis -slip-pip-ok -slip-pip-idle
            """;

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeRead(Palette palette) {
        assertThat(weak(palette, TEXTS, TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeCanBeSeen(Palette palette) {
        assertThat(weak(palette, SHAPES, SHAPE)).isEmpty();
    }

    private static List<String> weak(Palette palette, String pairs, double least) {
        var weak = new ArrayList<String>();
        pairs.lines().forEach(line -> {
            var ground = line.substring(0, line.indexOf(':'));
            Stream.of(line.substring(line.indexOf(':') + 1).trim().split(" ")).forEach(above -> {
                var contrast = palette.contrast(above, List.of(PAGE, ground));
                if (contrast < least) {
                    weak.add("%s on %s: %.2f".formatted(above, ground, contrast));
                }
            });
        });
        return weak;
    }
}

package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineChoiceTest {

    private final MachineChoice choice = new MachineChoice("ml-forge-cp");
    private final SpecFile file = choice.with(BareMetal.begin(Path.of("cluster.yaml"), "ml-forge"), 0, "rack", "c");

    @Test
    void aSelectorBecomesAnAffinityAndBack() {
        var affine = choice.asAffinity(file);
        var back = choice.asSelector(affine);

        assertThat(affine.text())
                .contains("        matchLabels:\n")
                .doesNotContain("hardwareSelector:\n    type: ml-forge-cp");
        assertThat(choice.terms(affine)).containsExactly(Map.of("type", "ml-forge-cp", "rack", "c"));
        assertThat(choice.terms(back)).isEqualTo(choice.terms(file));
    }

    @Test
    void eachTermOfAnAffinityIsEditedByItself() {
        var two = choice.withTerm(choice.asAffinity(file), "type", "spare");

        var edited = choice.with(two, 1, "rack", "d");

        assertThat(choice.terms(edited))
                .containsExactly(Map.of("type", "ml-forge-cp", "rack", "c"), Map.of("type", "spare", "rack", "d"));
        assertThat(choice.without(choice.without(edited, 1, "rack"), 1, "type").text())
                .isEqualTo(choice.asAffinity(file).text());
    }

    @Test
    void aTermGoesWithTheLastThingItAsksFor() {
        var affine = choice.asAffinity(file);
        var term = """
                    - labelSelector:
                        matchExpressions:
                        - key: rack
                          operator: In
                          values: [r1]
                        - {key: gpu, operator: Exists}
                """;
        var text = affine.text().replaceFirst("  osFamily: ubuntu", term + "  osFamily: ubuntu");
        var two = SpecFile.of(Path.of("cluster.yaml"), text);

        var one = choice.withoutExpression(two, 1, 0);

        assertThat(one.text()).contains("key: gpu").doesNotContain("values: [r1]");
        assertThat(choice.withoutExpression(one, 1, 0).text()).isEqualTo(affine.text());
    }

    @Test
    void aKeyMayHaveADot() {
        var dotted = choice.with(file, 0, "example.com/rack", "c");
        var affine = choice.asAffinity(file);

        assertThat(choice.terms(dotted).getFirst()).containsEntry("example.com/rack", "c");
        assertThat(choice.without(dotted, 0, "example.com/rack").text()).isEqualTo(file.text());
        assertThat(choice.without(choice.with(affine, 0, "example.com/rack", "c"), 0, "example.com/rack")
                        .text())
                .isEqualTo(affine.text());
    }
}

package dev.slipway.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.Field;
import dev.slipway.spec.SpecFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            # spec of the machine config; labels of a machine; selected
            hardwareSelector: {type: cp}; type=cp,rack=a; true
            hardwareSelector: {type: cp}; type=worker; false
            hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}}}]}; type=cp; true
            hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}, matchExpressions: [{key: rack, operator: In, values: [a, b]}]}}]}; type=cp,rack=b; true
            hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}, matchExpressions: [{key: rack, operator: In, values: [a, b]}]}}]}; type=cp,rack=c; false
            hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: rack, operator: NotIn, values: [a]}, {key: gpu, operator: DoesNotExist}]}}]}; rack=b; true
            hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: rack, operator: NotIn, values: [a]}, {key: gpu, operator: DoesNotExist}]}}]}; rack=b,gpu=x; false
            hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}}}, {labelSelector: {matchExpressions: [{key: gpu, operator: Exists}]}}]}; gpu=; true
            hardwareAffinity: {required: [{labelSelector: {}}]}; any=machine; true
            hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}, matchExpressions: [{key: rack, operator: Near, values: [a]}]}}, {labelSelector: {matchLabels: {type: cp}}}]}; type=cp; true
            """)
    void selectsAsKubernetesDoes(String spec, String labels, boolean selected) {
        assertThat(Selections.of(spec(spec)).orElseThrow().matches(labels(labels)))
                .isEqualTo(selected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            osFamily: ubuntu
            hardwareSelector: {}
            hardwareAffinity: {}
            hardwareAffinity: {required: []}
            hardwareAffinity: {required: [{labelSelector: {matchExpressions: [{key: rack, operator: in, values: [a]}]}}]}
            hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}, matchExpressions: [{key: rack, operator: In}]}}]}
            """)
    void selectsNothingWhereNothingCanBeMet(String spec) {
        assertThat(Selections.of(spec(spec))).isEmpty();
    }

    @Test
    void saysWhatEachTermAsksFor() {
        var spec = spec("hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: cp}, matchExpressions:"
                + " [{key: rack, operator: In, values: [b, a]}, {key: gpu, operator: Like}]}}, {labelSelector: {}}]}");

        assertThat(Selections.words(spec)).containsExactly(List.of("type=cp", "rack in (a, b)", "gpu Like"), List.of());
        assertThat(Selections.words(spec("hardwareSelector: {type: cp}"))).containsExactly(List.of("type=cp"));
    }

    private static Field spec(String text) {
        var document = "kind: TinkerbellMachineConfig\nmetadata: {name: cp}\nspec:\n  " + text + "\n";
        return SpecFile.of(Path.of("cluster.yaml"), document)
                .document("TinkerbellMachineConfig", "cp")
                .orElseThrow()
                .root()
                .at("spec");
    }

    private static Map<String, String> labels(String text) {
        return Arrays.stream(text.split(","))
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}

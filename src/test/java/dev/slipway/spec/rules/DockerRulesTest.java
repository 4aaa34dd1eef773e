package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerRulesTest {

    private final ChangedSpec valid = ChangedSpec.of("docker.yaml");

    @Test
    void aSpecificationWithoutFaultIsJudgedOnly() {
        assertThat(valid.errors()).isEmpty();
        assertThat(valid.warnings()).containsExactlyInAnyOrder("spec.provider-unbuilt", "spec.provider-notice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count: 1\\n  datacenterRef  | count: 1\\n    endpoint: {host: 10.0.0.1}\\n  datacenterRef | specifying endpoint host configuration in Cluster is not supported
            count: 1\\n  datacenterRef  | count: 1\\n    endpoint: {}\\n  datacenterRef | specifying endpoint host configuration in Cluster is not supported
            name: desk\\nspec: {}       | name: other\\nspec: {}         | DockerDatacenterConfig desk not found
            name: desk\\nspec: {}       | name: desk\\n  namespace: n\\nspec: {} | DockerDatacenterConfig and Cluster objects must have the same namespace specified
            spec: {}                   | spec: {cpus: 2}               | error unmarshaling JSON: while decoding JSON: json: unknown field "cpus"
            count: 1\\n    name: md-0   | count: 1                      | ``
            """)
    void saysWhatEksAnywhereSays(String before, String after, String expected) {
        var errors = valid.with(before, after).errors();

        if (expected.isBlank()) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).containsExactly(expected);
        }
    }

    @Test
    void whatBelongsToAReleaseIsNotReadHere() {
        var more = new ChangedSpec(valid.path(), valid.text() + """
                ---
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: Bundles
                metadata:
                  name: bundles-1
                spec:
                  number: none
                """);

        assertThat(more.findings()).isEqualTo(valid.findings());
    }
}

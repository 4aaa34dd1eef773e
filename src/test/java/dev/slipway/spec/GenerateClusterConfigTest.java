package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.spec.GenerateClusterConfig.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateClusterConfigTest {

    private static final Path EXPECTED = Path.of("../shared/conformance/generate/tinkerbell.mgmt.yaml");

    @Test
    void writesWhatEksAnywhereWrites() throws IOException {
        assumeTrue(Files.exists(EXPECTED), "the conformance data is not beside this working tree");

        assertThat(GenerateClusterConfig.generate("mgmt", "tinkerbell"))
                .isEqualTo(new Generated.Text(Files.readString(EXPECTED)));
    }

    @Test
    void takesTheProviderInAnyCase() {
        assertThat(GenerateClusterConfig.generate("mgmt", "Tinkerbell")).isInstanceOf(Generated.Text.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ''|tinkerbell|please specify a cluster name
            1a|nowhere|1a is not a valid cluster name, cluster names must start with lowercase/uppercase letters and can include numbers and dashes. For instance 'testCluster-123' is a valid name but '123testCluster' is not.\040
            abcdefghijklmnopqrstuvwxyz0123456789|tinkerbell|number of characters in abcdefghijklmnopqrstuvwxyz0123456789 should be less than 36
            mgmt|nowhere|generating eks-a cluster config: not a valid provider
            """)
    void refusesInTheWordsOfEksAnywhere(String name, String provider, String error) {
        assertThat(GenerateClusterConfig.generate(name, provider)).isEqualTo(new Generated.Refused(error));
    }
}

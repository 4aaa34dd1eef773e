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
import org.junit.jupiter.params.provider.EnumSource;

class GenerateClusterConfigTest {

    private static final Path EXPECTED = Path.of("../shared/conformance/generate");

    @ParameterizedTest
    @EnumSource
    void writesWhatEksAnywhereWrites(Provider provider) throws IOException {
        assumeTrue(Files.isDirectory(EXPECTED), "the conformance data is not beside this working tree");
        var expected = Files.readString(EXPECTED.resolve(provider.word() + ".mgmt.yaml"));

        assertThat(GenerateClusterConfig.generate("mgmt", provider.word())).isEqualTo(new Generated.Text(expected));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryDocumentAfterTheCluster(Provider provider) {
        var mgmt = (Generated.Text) GenerateClusterConfig.generate("mgmt", provider.word());
        var other = (Generated.Text) GenerateClusterConfig.generate("Other-1", provider.word());

        assertThat(other.yaml()).isEqualTo(mgmt.yaml().replace("mgmt", "Other-1"));
    }

    @Test
    void quotesANameThatWouldBeNone() {
        var text = (Generated.Text) GenerateClusterConfig.generate("null", "docker");

        assertThat(text.yaml()).contains("name: \"null\"\n").doesNotContain("name: null");
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

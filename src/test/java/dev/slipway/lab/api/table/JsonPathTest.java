package dev.slipway.lab.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathTest {

    private static final String MACHINE = """
            metadata: {labels: {cluster.x-k8s.io/cluster-name: ml-forge}}
            status:
              conditions:
              - {type: Paused, status: "False"}
              - {type: Ready, status: "True"}
              addresses: [{address: 10.40.0.21}]
            """;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            .metadata.labels['cluster\\.x-k8s\\.io/cluster-name'],    ml-forge
            .metadata.labels.cluster\\.x-k8s\\.io/cluster-name,       ml-forge
            .status.conditions[?(@.type=="Ready")].status,            True
            .status.addresses[0].address,                             10.40.0.21
            """)
    void findsWhatPrinterColumnsShow(String path, String value) throws IOException {
        var machine = new YAMLMapper().readTree(MACHINE);

        assertThat(JsonPath.parse(path).first(machine).map(JsonNode::asText)).hasValue(value);
    }
}

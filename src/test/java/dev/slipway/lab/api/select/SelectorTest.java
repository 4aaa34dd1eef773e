package dev.slipway.lab.api.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

    private final ObjectNode pod = JsonNodeFactory.instance.objectNode();

    SelectorTest() {
        pod.putObject("metadata")
                .put("name", "web")
                .putObject("labels")
                .put("app", "web")
                .put("x/role", "");
        pod.putObject("status").put("phase", "Running");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            app=web                    | true
            app == web                 | true
            app!=web                   | false
            tier!=front                | true
            app in (db, web)           | true
            app notin (db,web)         | false
            tier notin (front)         | true
            x/role                     | true
            !x/role                    | false
            !tier                      | true
            x/role=                    | true
            app in (db,web),!tier      | true
            app in (db,web),tier=front | false
            """)
    void readsLabels(String text, boolean matches) {
        assertThat(LabelSelector.parse(text).matches(pod)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            metadata.name=web                      | true
            status.phase!=Running                  | false
            status.phase=Running,metadata.name=web | true
            spec.nodeName=                         | true
            spec.nodeName=n1                       | false
            """)
    void readsFields(String text, boolean matches) {
        assertThat(FieldSelector.parse(text).matches(pod)).isEqualTo(matches);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> LabelSelector.parse("a=b=c")).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> FieldSelector.parse("name")).isInstanceOf(ApiException.class);
    }
}

package dev.slipway.lab.api.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            MERGE     | {"a":1,"b":{"c":2}}                    | {"b":{"c":null,"d":3}}                               | {"a":1,"b":{"d":3}}
            JSON      | {"a":[1,2]}                            | [{"op":"add","path":"/a/-","value":3}]               | {"a":[1,2,3]}
            JSON      | {"a":[1,2]}                            | [{"op":"remove","path":"/a/0"}]                      | {"a":[2]}
            JSON      | {"a/b":1}                              | [{"op":"move","from":"/a~1b","path":"/c"}]           | {"c":1}
            STRATEGIC | {"env":[{"name":"A","value":"1"}]}     | {"env":[{"name":"B","value":"2"}]}                   | {"env":[{"name":"A","value":"1"},{"name":"B","value":"2"}]}
            STRATEGIC | {"env":[{"name":"A"},{"name":"B"}]}    | {"env":[{"name":"A","$patch":"delete"}]}             | {"env":[{"name":"B"}]}
            STRATEGIC | {"env":[{"name":"A"}]}                 | {"env":[{"$patch":"replace"},{"name":"B"}]}          | {"env":[{"name":"B"}]}
            STRATEGIC | {"env":[{"name":"A"},{"name":"B"}]}    | {"$setElementOrder/env":[{"name":"B"},{"name":"A"}]} | {"env":[{"name":"B"},{"name":"A"}]}
            STRATEGIC | {"finalizers":["a","b"]}               | {"$deleteFromPrimitiveList/finalizers":["a"]}        | {"finalizers":["b"]}
            STRATEGIC | {"strategy":{"type":"A","rolling":{}}} | {"strategy":{"$retainKeys":["type"],"type":"B"}}     | {"strategy":{"type":"B"}}
            STRATEGIC | {"args":["a"]}                         | {"args":["b"]}                                       | {"args":["b"]}
            """)
    void changesWhatItNames(Patch patch, String before, String change, String after) throws JsonProcessingException {
        var object = (ObjectNode) JSON.readTree(before);

        assertThat(patch.apply(object, JSON.readTree(change))).isEqualTo(JSON.readTree(after));
        assertThat(object).isEqualTo(JSON.readTree(before));
    }

    @Test
    void refusesWhenATestFails() throws JsonProcessingException {
        var object = (ObjectNode) JSON.readTree("{\"a\":1}");
        var change = JSON.readTree("[{\"op\":\"test\",\"path\":\"/a\",\"value\":2}]");

        assertThatThrownBy(() -> Patch.JSON.apply(object, change)).isInstanceOf(ApiException.class);
    }
}

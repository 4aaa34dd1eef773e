package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            # expression      : labels of a machine : holds
            rack In r1        : rack=r1             : true
            rack In r1, r2    : rack=r2             : true
            rack In r1        : rack=r3             : false
            rack In r1        : row=r1              : false
            rack In r1        : Rack=r1             : false
            rack In r1        : rack=R1             : false
            rack NotIn r1     : rack=r2             : true
            rack NotIn r1     : rack=r1             : false
            rack NotIn r1, r2 : rack=r2             : false
            rack NotIn r1     : row=r1              : true
            gpu Exists        : gpu=a100            : true
            gpu Exists        : gpu=                : true
            gpu Exists        : rack=gpu            : false
            gpu DoesNotExist  : rack=gpu            : true
            gpu DoesNotExist  : gpu=a100            : false
            """)
    void holdsAsKubernetesHasIt(String expression, String label, boolean holds) {
        var parts = label.split("=", -1);

        assertThat(expression(expression).holds(Map.of(parts[0], parts[1]))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            # key : operator     : values
            rack  : in           : r1
            rack  : Equals       : r1
            rack  : In           :
            rack  : NotIn        :
            rack  : Exists       : r1
            rack  : DoesNotExist : r1
            ''    : Exists       :
            """)
    void isNoneWhereKubernetesRefusesIt(String key, String operator, String values) {
        assertThat(Expression.of(key, operator, values == null ? Set.of() : Set.of(values)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            rack In r2, r1   : rack in (r1, r2)
            rack NotIn r1    : rack notin (r1)
            gpu Exists       : gpu
            gpu DoesNotExist : '!gpu'
            """)
    void isWrittenAsKubernetesWritesIt(String expression, String words) {
        assertThat(expression(expression).words()).isEqualTo(words);
    }

    /// Written `key operator value, value`.
    static Expression expression(String text) {
        var parts = text.strip().split(" ", 3);
        var values = parts.length < 3
                ? Set.<String>of()
                : Arrays.stream(parts[2].split(",")).map(String::strip).collect(Collectors.toSet());
        return Expression.of(parts[0], parts[1], values).orElseThrow();
    }
}

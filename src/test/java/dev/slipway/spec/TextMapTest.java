package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMapTest {

    private static final String TEXT = """
            kind: Cluster
            spec:
              # of the racks
              labels:
                rack: c # by hand
                example.com/hall: "2"
              other: {a: b}
              last: 1
            """;

    private final SpecFile file = SpecFile.of(Path.of("cluster.yaml"), TEXT);
    private final TextMap labels = map("labels");

    @Test
    void holdsTheEntriesInTheirOrder() {
        assertThat(labels.in(file)).containsExactly(Map.entry("rack", "c"), Map.entry("example.com/hall", "2"));
        assertThat(map("none").in(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # map  | key              | value | line that is new
            labels | gpu              | a100  | '    gpu: a100'
            labels | example.com/gpu  | a100  | '    example.com/gpu: a100'
            labels | gpu              | 4     | '    gpu: "4"'
            labels | gpu              | true  | '    gpu: "true"'
            labels | /var/log/pods    | /data | '    /var/log/pods: /data'
            labels | a: b             | c     | '    "a: b": c'
            labels | gpu              | ''    | '    gpu: ""'
            """)
    void anEntryIsOneMoreLine(String map, String key, String value, String line) {
        var edited = map(map).with(file, key, value);

        assertThat(edited.text()).isEqualTo(TEXT.replace("  other:", line + "\n  other:"));
        assertThat(map(map).in(edited)).containsEntry(key, value);
        assertThat(map(map).without(edited, key).text()).isEqualTo(TEXT);
    }

    @Test
    void aMapInBracesStaysOne() {
        var edited = map("other").with(file, "c.d", "1");

        assertThat(edited.text()).isEqualTo(TEXT.replace("{a: b}", "{a: b, c.d: \"1\"}"));
        assertThat(map("other").without(edited, "c.d").text()).isEqualTo(TEXT);
    }

    @Test
    void aMapBeginsAndEndsWithItsEntries() {
        var begun = map("taints").with(file, "a.b", "c");

        assertThat(begun.text()).isEqualTo(TEXT + "  taints:\n    a.b: c\n");
        assertThat(map("taints").without(begun, "a.b").text()).isEqualTo(TEXT);
    }

    @Test
    void aChangeTouchesOneLine() {
        assertThat(labels.with(file, "example.com/hall", "3").text()).isEqualTo(TEXT.replace("\"2\"", "\"3\""));
        assertThat(labels.renamed(file, "rack", "example.com/rack").text())
                .isEqualTo(TEXT.replace("rack: c", "example.com/rack: c"));
        assertThat(labels.without(file, "rack").text()).isEqualTo(TEXT.replace("    rack: c # by hand\n", ""));
        assertThat(labels.without(file, "none").text()).isEqualTo(TEXT);
    }

    private static TextMap map(String name) {
        return new TextMap(Spot.cluster("spec." + name));
    }
}

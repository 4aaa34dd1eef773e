package dev.slipway.lab.control.tinkerbell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoTemplateTest {

    private static final ObjectNode DATA = TestCluster.yaml("""
            device_1: 3c:ec:ef:7d:02:60
            empty: ""
            count: 2
            disks: [/dev/nvme0n1, /dev/sda]
            none: []
            ip: {address: 10.40.0.21, netmask: 255.255.254.0}
            """);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            worker {{.device_1}};                                             worker 3c:ec:ef:7d:02:60
            {{ index .disks 1 }};                                             /dev/sda
            {{ formatPartition ( index .disks 0 ) 2 }};                       /dev/nvme0n1p2
            {{ formatPartition (index .disks 1) 2 }};                         /dev/sda2
            {{ .ip.address }}/{{ netmaskToPrefixLength .ip.netmask }};        10.40.0.21/23
            {{ if .empty }}yes{{ else }}no{{ end }};                          no
            {{ if eq .count 1 }}one{{ else if eq .count 2 }}two{{ end }};     two
            {{ range $i, $d := .disks }}{{if $i}}, {{end}}{{$d}}{{end}};      /dev/nvme0n1, /dev/sda
            {{ range .none }}x{{ else }}none{{ end }};                        none
            {{ range .disks }}[{{ . }}]{{ end }};                             [/dev/nvme0n1][/dev/sda]
            {{ .empty | default "fallback" }};                                fallback
            {{ .ip.address | quote }};                                        "10.40.0.21"
            {{ with .ip }}{{ .address }}{{ end }};                            10.40.0.21
            {{ $x := .count }}{{ $x }}{{ $.device_1 | len }};                 217
            a  {{- " b " -}}  c;                                              a b c
            {{/* nothing */}}x;                                               x
            {{ if and .count (not .empty) }}ok{{ end }};                      ok
            """)
    void rendersWhatTemplatesUse(String template, String expected) throws TemplateException {
        assertThat(GoTemplate.parse(template).render(DATA)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            {{ .device_2 }};            map has no entry for key "device_2"
            {{ index .disks 7 }};       index out of range
            {{ if .count }}x;           unexpected EOF
            {{ .count;                  unclosed action
            {{ nonsense .count }};      function "nonsense" not defined
            {{ end }};                  unexpected {{end}}
            {{ $y }};                   undefined variable "$y"
            """)
    void saysWhatIsWrong(String template, String problem) {
        assertThatThrownBy(() -> GoTemplate.parse(template).render(DATA))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void writesDurationsAsGoDoes() {
        assertThat(GoDuration.text(Duration.ofMillis(62_500))).isEqualTo("1m2.5s");
        assertThat(GoDuration.text(Duration.ofHours(1))).isEqualTo("1h0m0s");
        assertThat(GoDuration.text(Duration.ofMillis(40))).isEqualTo("40ms");
    }
}

package dev.slipway.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLineTest {

    private static final Instant AT = Instant.parse("2026-11-24T14:26:40Z");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            {"time":"2026-11-24T14:26:09.377Z","level":"INFO","msg":"power state check","service":"rufio","host":"10.40.8.44","state":"on"}|INFO|power state check|host=10.40.8.44 state=on
            {"ts":1764000000000,"level":"error","msg":"no disk","error":"open /dev/sda: no such file"}|ERROR|no disk|error="open /dev/sda: no such file"
            E1124 14:26:05.118000       1 machine.go:12] "Reconciler error" err="no such node" name="a"|ERROR|Reconciler error|err="no such node" name="a"
            I1124 14:26:05.118000       1 lease.go:1] attempting to acquire lease|INFO|attempting to acquire lease|''
            level=warning msg="slow snapshot commit" duration=31.2s|WARN|slow snapshot commit|duration=31.2s
            no DHCP request for 10:00 usual=4:40 interface=eno2|INFO|no DHCP request for 10:00|usual=4:40 interface=eno2
            Creating new bootstrap cluster|INFO|Creating new bootstrap cluster|''
            [preflight] Reading configuration from the "kubeadm-config" ConfigMap|INFO|[preflight] Reading configuration from the "kubeadm-config" ConfigMap|''
            """)
    void takesALineApart(String line, LogLevel level, String message, String attributes) {
        var words = LogWords.of(line);

        assertThat(LogStamp.of(line, AT).level()).isEqualTo(level);
        assertThat(words.message()).isEqualTo(message);
        assertThat(words.attributes()).isEqualTo(attributes);
    }

    @Test
    void readsWhatEksAnywhereSays() {
        var words = LogWords.of("Executing command\t{\"cmd\": \"docker ps\", \"try\": 2}");

        assertThat(words.message()).isEqualTo("Executing command");
        assertThat(words.attributes()).isEqualTo("cmd=\"docker ps\" try=2");
    }

    @Test
    void knowsTheTimeTheWriterSaid() {
        assertThat(LogStamp.of("I1124 14:26:05.118000       1 a.go:1] \"x\"", AT)
                        .time())
                .contains(Instant.parse("2026-11-24T14:26:05.118Z"));
        assertThat(LogStamp.of("{\"time\":\"2026-11-24T14:26:09.377Z\",\"msg\":\"x\"}", AT)
                        .time())
                .contains(Instant.parse("2026-11-24T14:26:09.377Z"));
    }
}

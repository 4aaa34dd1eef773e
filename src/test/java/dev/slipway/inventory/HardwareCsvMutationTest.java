package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.bench.Mutants;
import dev.slipway.bench.Trial;
import dev.slipway.finding.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to a CSV, its reading ends with findings that have words.
class HardwareCsvMutationTest {

    private static final Path FILE = Path.of("hardware.csv");
    private final Set<String> worded = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void noMutantBreaksTheReading(Mutants.Way way) throws IOException {
        var original = Files.readString(Path.of("examples/amsterdam/hardware.csv"));
        var mutants = new Mutants(20261124);

        for (int round = 0; round < 1000; round++) {
            var text = mutants.of(original, way);
            var trial = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Trial.ofCsv(text));
            assertThat(trial.complaint()).as(text).isEmpty();
        }
    }

    @Test
    void binaryGarbageNeverThrows() {
        var random = new Random(7);

        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < 200; i++) {
                var bytes = new byte[random.nextInt(20_000)];
                random.nextBytes(bytes);
                judge(new String(bytes, StandardCharsets.UTF_8));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "\"\"", " ", "/dev/a", "a.", "a=b|", "|", ":", "1:", "\"\n", "\n"})
    void longRepetitionsAreReadInNoTime(String bit) throws IOException {
        var original = Files.readString(Path.of("examples/amsterdam/hardware.csv"));
        var many = bit.repeat(200_000);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            judge(many);
            for (var cell : new String[] {"ams-c01", "/dev/sda", "10.40.0.21", "type=forge-cp", "255.255.255.0"}) {
                judge(original.replaceFirst(cell, Matcher.quoteReplacement(many)));
            }
        });
    }

    private void judge(String text) {
        var reading = HardwareCsv.reader(BmcLogin.REQUIRED).read(FILE, text);

        HardwareManifests.yaml(reading.machines());
        for (var finding : reading.findings()) {
            if (worded.add(finding.id())) {
                assertThat(List.of(Texts.what(finding), Texts.why(finding), Texts.remedy(finding)))
                        .noneMatch(String::isBlank);
            }
        }
    }
}

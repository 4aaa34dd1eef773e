package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.bench.Mutants;
import dev.slipway.bench.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Thousands of specifications nobody meant: whatever they are, they are judged, and soon.
class MutationTest {

    private static final int ROUNDS = 4_000;
    private static final long SEED = 20261124;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void noMutantBreaksTheJudgement(Mutants.Way way) throws IOException {
        var mutants = new Mutants(SEED);
        var originals = originals();

        for (int round = 0; round < ROUNDS / Mutants.Way.values().length; round++) {
            var text = mutants.of(mutants.pick(originals), way);
            var trial = assertTimeoutPreemptively(LONGEST, () -> Trial.ofSpec(text), () -> "endless: " + text);
            assertThat(trial.complaint()).as(text).isEmpty();
        }
    }

    @Test
    void manyGroupsTakeNoForever() throws IOException {
        var groups = new StringBuilder();
        for (int group = 0; group < 800; group++) {
            groups.append("  - name: g%d\n    machineGroupRef: {kind: TinkerbellMachineConfig, name: m%d}\n"
                    .formatted(group, group));
        }
        var text = originals().getFirst().replaceFirst("  # Four of", Matcher.quoteReplacement(groups + "  #"));

        var trial = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Trial.ofSpec(text));

        assertThat(trial.complaint()).isEmpty();
    }

    private static List<String> originals() throws IOException {
        var texts = new ArrayList<String>();
        texts.add(Files.readString(Path.of("examples/amsterdam/ml-forge.yaml")));
        add(Path.of("src/test/resources/spec"), texts);
        if (Files.isDirectory(Conformance.FOLDER)) {
            add(Conformance.FOLDER.resolve("valid"), texts);
        }
        return texts;
    }

    private static void add(Path folder, List<String> texts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
    }
}

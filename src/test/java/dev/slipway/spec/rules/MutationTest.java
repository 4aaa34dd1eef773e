package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.finding.Texts;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Thousands of specifications nobody meant: whatever they are, they are judged, and soon.
class MutationTest {

    private static final int ROUNDS = 3_000;
    private static final long SEED = 20261124;
    private static final List<String> TOKENS = List.of(
            "{}",
            "[]",
            "null",
            "~",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "0x_",
            "yes",
            "\"",
            "'",
            "|",
            "&a",
            "*a",
            "<<: *a",
            "---",
            "--- x",
            "!!str",
            "!!binary",
            "%YAML 9.9",
            "\t",
            "\u0000",
            "\u2028",
            "😀",
            "\uD800",
            "?",
            ": ",
            "- ",
            "[[",
            "{{",
            "\"\\UFFFFFFFF\"",
            "@",
            "`",
            "kind: Cluster",
            "spec:",
            "1.30",
            ".inf",
            "#");

    private final Random random = new Random(SEED);

    @Test
    void noMutationBreaksTheReader() throws IOException {
        var originals = originals();

        for (int round = 0; round < ROUNDS; round++) {
            var text = mutated(originals.get(random.nextInt(originals.size())));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> judge(text), () -> "endless: " + text);
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

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> judge(text));
    }

    private static void judge(String text) {
        var file = SpecFile.of(Path.of("mutant.yaml"), text);
        var findings = Validation.of(file, Map.of());
        assertThat(findings)
                .allSatisfy(finding -> assertThat(Texts.what(finding)).isNotBlank());
        ClusterSpec.load(file);
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

    private String mutated(String original) {
        var text = original;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            text = switch (random.nextInt(7)) {
                case 0 -> character(text);
                case 1 -> cut(text);
                case 2 -> token(text);
                case 3 -> value(text);
                case 4 -> swapLines(text);
                case 5 -> indent(text);
                default -> repeatLines(text);
            };
        }
        return text;
    }

    private String character(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + (char) random.nextInt(0x100) + text.substring(Math.min(text.length(), at + 1));
    }

    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(0, from) + text.substring(Math.min(text.length(), from + random.nextInt(40)));
    }

    private String token(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(at);
    }

    private String value(String text) {
        return line(
                text,
                line -> line.contains(":")
                        ? line.substring(0, line.indexOf(':')) + ": " + TOKENS.get(random.nextInt(TOKENS.size()))
                        : line);
    }

    private String indent(String text) {
        return line(text, line -> random.nextBoolean() ? "  " + line : line.replaceFirst("^ ", ""));
    }

    private String line(String text, UnaryOperator<String> change) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        lines.set(at, change.apply(lines.get(at)));
        return String.join("\n", lines);
    }

    private String swapLines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private String repeatLines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int from = random.nextInt(lines.size());
        var block = List.copyOf(lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(6))));
        lines.addAll(random.nextInt(lines.size()), block);
        return String.join("\n", lines);
    }
}

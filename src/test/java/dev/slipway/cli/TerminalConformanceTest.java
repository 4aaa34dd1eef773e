package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.store.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// `slipway validate` over all of the conformance data: verdicts and texts as EKS Anywhere gives them.
class TerminalConformanceTest {

    private static final Path FOLDER = Path.of("../shared/conformance").toAbsolutePath();

    @Test
    void everyVerdictIsTheOneOfEksAnywhere() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the conformance data is not beside this working tree");
        var tally = new TreeMap<String, int[]>();
        var differing = new ArrayList<String>();

        for (var one : cases()) {
            var counted = tally.computeIfAbsent(one.provider() + " " + one.scope(), _ -> new int[2]);
            var verdict = one.verdict();
            counted[1]++;
            if (one.agrees(verdict)) {
                counted[0]++;
            } else {
                differing.add(one.file().getFileName() + " [" + one.scope() + "]\n  expected: " + one.expected()
                        + "\n  but was:  " + verdict);
            }
        }

        tally.forEach((name, counted) -> System.out.printf("%-50s %3d of %3d agree%n", name, counted[0], counted[1]));
        assertThat(differing).isEmpty();
    }

    private static List<Case> cases() throws IOException {
        return Stream.of("clusterconfig/valid", "clusterconfig/invalid", "hardware/valid", "hardware/invalid")
                .map(FOLDER::resolve)
                .flatMap(TerminalConformanceTest::rows)
                .toList();
    }

    private static Stream<Case> rows(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("INDEX.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .flatMap(row -> Arrays.stream(row[4].split(","))
                            .map(scope -> new Case(folder.resolve(row[0]), row[2], row[3], scope, row[5])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A row of an index, for one of its scopes.
    private record Case(Path file, String expected, String provider, String scope, String match) {

        /// The texts of what blocks, in order; none when the file is valid.
        List<String> verdict() throws IOException {
            var out = new StringWriter();
            var terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), FOLDER, Optional.empty());
            var flag = file.toString().endsWith(".csv") ? "-z" : "-f";

            var status = new CommandLine(new ValidateCommand(terminal, Map.of()))
                    .execute(flag, file.toString(), "--scope", scope, "-o", "json");

            return status == ExitStatus.COULD_NOT_RUN ? List.of("could not run") : texts(out.toString());
        }

        private static List<String> texts(String json) throws IOException {
            var texts = new ArrayList<String>();
            for (JsonNode finding : Json.mapper().readTree(json)) {
                if (finding.path("severity").asText().equals("error")) {
                    texts.add(finding.path("upstream").asText(finding.path("id").asText()));
                }
            }
            return texts;
        }

        boolean agrees(List<String> verdict) {
            if (expected.equals("valid")) {
                return verdict.isEmpty();
            }
            return switch (match) {
                case "exact" -> verdict.stream().limit(1).anyMatch(expected::equals);
                case "substring" ->
                    verdict.stream()
                            .limit(scope.equals("config") ? verdict.size() : 1)
                            .anyMatch(text -> text.contains(expected));
                case "class" -> !verdict.isEmpty();
                default -> throw new IllegalArgumentException(match);
            };
        }
    }
}

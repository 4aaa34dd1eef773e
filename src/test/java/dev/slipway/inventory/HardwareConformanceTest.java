package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The verdicts of EKS Anywhere, row by row of `conformance/hardware`.
class HardwareConformanceTest {

    private static final Path FOLDER = Path.of("../shared/conformance/hardware");

    @Test
    void everyVerdictIsTheOneOfEksAnywhere() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the conformance data is not on this machine: " + FOLDER);
        var rows = Stream.concat(rows("valid"), rows("invalid")).toList();

        var disagreements = new ArrayList<String>();
        for (var row : rows) {
            var verdict = row.verdict();
            if (!row.agrees(verdict)) {
                disagreements.add(row.file() + ": expected " + row.expected() + ", found " + verdict);
            }
        }

        System.out.println(
                "hardware inventories: " + (rows.size() - disagreements.size()) + " of " + rows.size() + " agree");
        assertThat(rows).isNotEmpty();
        assertThat(disagreements).isEmpty();
    }

    private static Stream<Case> rows(String folder) throws IOException {
        return Files.readAllLines(FOLDER.resolve(folder).resolve("INDEX.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Case(FOLDER.resolve(folder).resolve(cells[0]), cells[2], cells[4], cells[5]));
    }

    private record Case(Path file, String expected, String scope, String match) {

        /// EKS Anywhere stops at the first failure.
        String verdict() {
            var login = scope.equals("read-no-rpc") ? BmcLogin.REQUIRED : BmcLogin.OPTIONAL;
            return HardwareCsv.reader(login).read(file).findings().stream()
                    .filter(Finding::blocks)
                    .findFirst()
                    .map(finding -> finding.upstream().orElse("without a text: " + finding.id()))
                    .orElse("valid");
        }

        boolean agrees(String verdict) {
            return switch (match) {
                case "exact" -> verdict.equals(expected);
                case "substring" -> verdict.contains(expected);
                case "class" -> !verdict.equals("valid");
                default -> throw new IllegalArgumentException(match);
            };
        }
    }
}

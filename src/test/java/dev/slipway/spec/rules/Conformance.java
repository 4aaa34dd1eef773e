package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Cases with the result EKS Anywhere gives, as `conformance/README.md` describes them.
record Conformance(Path file, String expected, String provider, String scope, String match) {

    static final Path FOLDER = Path.of("../shared/conformance/clusterconfig");

    static List<Conformance> cases() throws IOException {
        return Stream.concat(in("valid"), in("invalid")).toList();
    }

    private static Stream<Conformance> in(String folder) throws IOException {
        return Files.readAllLines(FOLDER.resolve(folder).resolve("INDEX.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .flatMap(row -> Arrays.stream(row[4].split(","))
                        .map(scope -> new Conformance(
                                FOLDER.resolve(folder).resolve(row[0]), row[2], row[3], scope, row[5])));
    }

    boolean agrees() throws IOException {
        var texts = findings().toList();
        return switch (match) {
            case "exact" -> texts.stream().findFirst().orElse("valid").equals(expected);
            // Only the configuration's rules are told together.
            case "substring" ->
                texts.stream()
                        .limit(scope.equals("config") ? texts.size() : 1)
                        .anyMatch(text -> text.contains(expected));
            case "class" -> expected.equals("valid") == texts.isEmpty();
            default -> throw new IllegalStateException("no such match: " + match);
        };
    }

    String first() throws IOException {
        return findings().findFirst().orElse("valid");
    }

    private Stream<String> findings() throws IOException {
        return NamedChecks.asked(scope, SpecFile.read(file), Map.of())
                .orElseThrow(() -> new IllegalStateException("no such scope: " + scope))
                .stream()
                .map(Judged::finding)
                .filter(Finding::blocks)
                .map(finding -> finding.upstream().orElse(finding.id()));
    }
}

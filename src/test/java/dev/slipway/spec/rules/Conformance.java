package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var config = Config.of(SpecFile.read(file), Map.of());
        return asked(config)
                .filter(Finding::blocks)
                .map(finding -> finding.upstream().orElse(finding.id()));
    }

    private Stream<Finding> asked(Config config) {
        return switch (scope) {
            case "parse" -> Validation.asked(config, Set.of(Scope.PARSE));
            case "cluster" ->
                Stream.concat(
                        Validation.asked(config, Set.of(Scope.PARSE)), Validation.asked(config, Set.of(Scope.CLUSTER)));
            case "load" -> Validation.asked(config, Set.of(Scope.LOAD));
            case "config" ->
                Stream.concat(
                        Validation.asked(config, Set.of(Scope.LOAD)),
                        Validation.asked(config, Set.of(Scope.CLUSTER, Scope.CONFIG)));
            case "provider-select" -> Validation.asked(config, Set.of(Scope.PROVIDER));
            case "oidc" -> Validation.alone(config, "OIDCConfig", Scope.KIND);
            case "awsiam" -> Validation.alone(config, "AWSIamConfig", Scope.KIND);
            default -> asked(config, scope.split(":", 2));
        };
    }

    private Stream<Finding> asked(Config config, String[] words) {
        return switch (words[0]) {
            case "datacenter-read" -> Validation.alone(config, words[1], Scope.READ_KIND);
            case "provider-datacenter" -> Validation.alone(config, "NutanixDatacenterConfig", Scope.PROVIDER_KIND);
            case "provider-machine" -> Validation.alone(config, "NutanixMachineConfig", Scope.PROVIDER_KIND);
            case "datacenter" -> Validation.alone(config, words[1], Scope.KIND);
            case "create" ->
                Stream.concat(
                        Validation.asked(config, Set.of(Scope.LOAD)), Validation.asked(config, Set.of(Scope.CREATE)));
            default -> throw new IllegalStateException("no such scope: " + scope);
        };
    }
}

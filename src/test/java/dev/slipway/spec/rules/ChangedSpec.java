package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A specification without fault, and what is found once some of its words are others. `\n` stands for a line break.
record ChangedSpec(Path path, String text) {

    static ChangedSpec of(String file) {
        var path = Path.of("src/test/resources/spec", file);
        try {
            return new ChangedSpec(path, Files.readString(path));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /// The first occurrence is changed.
    ChangedSpec with(String before, String after) {
        var old = before.replace("\\n", "\n");
        assertThat(text).contains(old);
        return new ChangedSpec(
                path,
                Pattern.compile(old, Pattern.LITERAL)
                        .matcher(text)
                        .replaceFirst(Matcher.quoteReplacement(after.replace("\\n", "\n"))));
    }

    /// Another document comes after it.
    ChangedSpec and(String document) {
        return new ChangedSpec(path, text + "---\n" + document);
    }

    SpecFile file() {
        return SpecFile.of(path, text);
    }

    List<Finding> findings() {
        return Validation.of(file(), Map.of());
    }

    /// EKS Anywhere's own texts of what blocks creation.
    List<String> errors() {
        return findings().stream()
                .filter(Finding::blocks)
                .map(finding -> finding.upstream().orElse(finding.id()))
                .toList();
    }

    /// EKS Anywhere's own texts of what the provider finds before creation, in its order.
    List<String> create() {
        return Validation.asked(Config.of(file(), Map.of()), Set.of(Scope.CREATE))
                .filter(Finding::blocks)
                .map(finding -> finding.upstream().orElse(finding.id()))
                .toList();
    }

    List<String> warnings() {
        return findings().stream()
                .filter(finding -> !finding.blocks())
                .map(Finding::id)
                .toList();
    }

    /// What the first document of a kind is refused for by itself.
    List<String> alone(String kind) {
        return alone(kind, Scope.KIND);
    }

    List<String> alone(String kind, Scope scope) {
        return Validation.alone(Config.of(file(), Map.of()), kind, scope)
                .map(finding -> finding.upstream().orElse(finding.id()))
                .toList();
    }
}

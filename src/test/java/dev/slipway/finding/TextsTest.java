package dev.slipway.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundle and those who read from it agree: no key is missing, none is left over.
class TextsTest {

    private static final Pattern IN_VIEW = Pattern.compile("\"%([\\w.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SPOKEN = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ACT = Pattern.compile("\\b(?:Act\\.of|new Act)\\(\\s*\"([^\"]+)\"\\s*,");
    private static final Pattern ACTS = Pattern.compile("\\b(?:Act\\.of|new Act)\\(\\s*\"([^\"]+)\"\\s*\\+");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.)\"\\s*\\+");
    private static final Pattern SUFFIX = Pattern.compile("\\+\\s*\"(\\.[\\w-]+)\"");
    private static final Pattern FINDING = Pattern.compile("finding\\.(.+)\\.(?:what|why|remedy)");

    /// Prefixes with a rule of their own: a finding and an act are named in the code without them.
    private static final Set<String> RULED = Set.of("finding.", "act.");

    /// Written for a view that is under way.
    private static final Set<String> COMING = Set.of("hardware.import.refused");

    private final Set<String> keys = new TreeSet<>(Texts.bundle().keySet());
    private final List<String> sources = read(Path.of("src/main/java"), ".java");
    private final List<String> views = read(Path.of("src/main/resources/fxml"), ".fxml");

    @Test
    void everyTextOfAViewExists() {
        assertThat(all(views, IN_VIEW)).isSubsetOf(keys);
    }

    @Test
    void everyTextThatCodeNamesExists() {
        assertThat(all(sources, SPOKEN)).isSubsetOf(keys);
    }

    @Test
    void everyActHasAName() {
        assertThat(all(sources, ACT).stream().map("act."::concat).toList()).isSubsetOf(keys);
    }

    @Test
    void everyFindingSaysWhatIsWrong() {
        assertThat(keys)
                .filteredOn(key -> FINDING.matcher(key).matches())
                .allMatch(key -> keys.contains("finding." + subject(key) + ".what"));
    }

    @Test
    void noTextIsLeftOver() {
        var named = all(views, IN_VIEW);
        var literals = all(sources, LITERAL);
        var suffixes = all(sources, SUFFIX);
        var prefixes = all(sources, PREFIX);
        prefixes.removeAll(RULED);
        all(sources, ACTS).forEach(family -> prefixes.add("act." + family));

        assertThat(keys)
                .filteredOn(key -> !named.contains(key) && !COMING.contains(key))
                .filteredOn(key -> !literals.contains(key) && !literals.contains(subject(key)))
                .filteredOn(key -> suffixes.stream()
                        .noneMatch(suffix -> key.endsWith(suffix)
                                && literals.contains(key.substring(0, key.length() - suffix.length()))))
                .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /// What a finding or an act is called in the code.
    private static String subject(String key) {
        var finding = FINDING.matcher(key);
        if (finding.matches()) {
            return finding.group(1);
        }
        return key.startsWith("act.") ? key.substring("act.".length()) : key;
    }

    private static Set<String> all(List<String> texts, Pattern pattern) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> read(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TextsTest::content)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

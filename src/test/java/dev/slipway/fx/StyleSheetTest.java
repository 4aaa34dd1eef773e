package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Colours have names, and the names are given in the token sheets alone.
class StyleSheetTest {

    private static final Path SHEETS = Path.of("src/main/resources/css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");
    private static final Pattern VALUE = Pattern.compile("(?<!smoothing-type):\\s*([^;{}]+);");
    private static final Pattern CODE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w\"-])[a-z]{3,}(?![\\w\"-])");
    private static final Pattern TOKEN = Pattern.compile("-(?:color|slip)-[\\w-]+");
    private static final Pattern GIVEN = Pattern.compile("(-(?:color|slip)-[\\w-]+)\\s*:");
    private static final Set<String> NOT_COLOURS = Set.of("transparent");

    @Test
    void noSheetNamesAColourByItsValue() throws IOException {
        var named = colourWords();

        assertThat(sheets())
                .allSatisfy(sheet -> assertThat(values(sheet))
                        .as(sheet.getFileName().toString())
                        .noneMatch(value -> CODE.matcher(value).find())
                        .noneMatch(
                                value -> WORD.matcher(value).results().anyMatch(word -> named.contains(word.group()))));
    }

    @Test
    void everyTokenThatIsUsedIsGiven() throws IOException {
        var given = new HashSet<String>();
        for (var sheet : all()) {
            GIVEN.matcher(text(sheet)).results().forEach(token -> given.add(token.group(1)));
        }
        for (var palette : Palette.values()) {
            given.addAll(palette.names());
        }

        assertThat(sheets())
                .allSatisfy(sheet -> assertThat(values(sheet).stream()
                                .flatMap(value -> TOKEN.matcher(value).results())
                                .map(MatchResult::group)
                                // The parts of AtlantaFX's buttons are given where they are drawn.
                                .filter(token -> !token.startsWith("-color-button-"))
                                .filter(token -> !given.contains(token)))
                        .as(sheet.getFileName().toString())
                        .isEmpty());
    }

    @Test
    void everySelectorHasOneOwner() throws IOException {
        var owners = new TreeMap<String, Set<String>>();
        for (var sheet : sheets()) {
            if (sheet.endsWith("modena-bridge.css")) {
                // The names that ControlsFX asks the root for.
                continue;
            }
            for (var selector : selectors(text(sheet))) {
                owners.computeIfAbsent(selector, _ -> new TreeSet<>())
                        .add(sheet.getFileName().toString());
            }
        }

        owners.values().removeIf(sheets -> sheets.size() == 1);
        assertThat(owners).isEmpty();
    }

    private static List<String> selectors(String sheet) {
        return RULE.matcher(sheet)
                .results()
                .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
                .map(selector -> selector.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static Set<String> colourWords() {
        return Arrays.stream(Color.class.getFields())
                .filter(field -> field.getType() == Color.class)
                .map(field -> field.getName().toLowerCase(Locale.ROOT))
                .filter(name -> !NOT_COLOURS.contains(name))
                .collect(Collectors.toSet());
    }

    private static List<Path> sheets() throws IOException {
        return all().stream()
                .filter(sheet -> !sheet.getFileName().toString().startsWith("tokens-"))
                .toList();
    }

    private static List<Path> all() throws IOException {
        try (var files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> values(Path sheet) {
        try {
            return VALUE.matcher(text(sheet))
                    .results()
                    .map(value -> value.group(1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path sheet) throws IOException {
        return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
    }
}

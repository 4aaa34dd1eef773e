package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read and not edited stays as it is, byte for byte; what is edited changes in one line.
class RoundTripTest {

    private static final Path FOLDER = Path.of("../shared/conformance/clusterconfig");
    private static final int EDITS = 8;

    private final Random random = new Random(20261125);
    private List<SpecFile> files = List.of();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the conformance data is not beside this working tree");
        var all = new ArrayList<SpecFile>();
        for (var folder : List.of("valid", "invalid")) {
            try (Stream<Path> paths = Files.list(FOLDER.resolve(folder))) {
                for (var path : paths.filter(each -> each.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    all.add(SpecFile.read(path));
                }
            }
        }
        files = all;
    }

    @Test
    void whatIsReadIsWrittenByteForByte() throws IOException {
        for (var file : files) {
            assertThat(file.text().getBytes(StandardCharsets.UTF_8))
                    .as(file.path().toString())
                    .isEqualTo(Files.readAllBytes(file.path()));
        }
    }

    @Test
    void anEditOfOneFieldChangesOneLine() {
        var edits = 0;
        for (var file : files) {
            for (var document : file.documents()) {
                for (var field : some(values(document.root()))) {
                    var edited = file.with(document, field.path(), "other-" + random.nextInt(10));

                    assertThat(changed(file.text(), edited.text()))
                            .as("%s: %s", file.path(), field.path())
                            .containsExactly(field.span().line());
                    edits++;
                }
            }
        }
        System.out.printf("%d edits of %d specifications changed one line each%n", edits, files.size());
        assertThat(edits).isGreaterThan(files.size());
    }

    /// The numbers of the lines that differ; of texts of different lengths every line does.
    private static List<Integer> changed(String before, String after) {
        var old = before.split("\n", -1);
        var now = after.split("\n", -1);
        return IntStream.rangeClosed(1, Math.max(old.length, now.length))
                .filter(line -> old.length != now.length || !old[line - 1].equals(now[line - 1]))
                .boxed()
                .toList();
    }

    private List<Field> some(List<Field> fields) {
        return random.ints(Math.min(EDITS, fields.size()), 0, Math.max(1, fields.size()))
                .distinct()
                .mapToObj(fields::get)
                .toList();
    }

    /// The words of a document that stand in one line; what is written once and meant twice is none.
    private static List<Field> values(Field field) {
        var own = field.value().isPresent()
                        && field.keys().isEmpty()
                        && field.items().isEmpty()
                        && !field.text().isEmpty()
                        && !field.text().contains("\n")
                ? Stream.of(field)
                : Stream.<Field>empty();
        var below =
                Stream.concat(field.fields().stream(), field.items().stream()).flatMap(child -> values(child).stream());
        return Stream.concat(own, below).toList();
    }
}

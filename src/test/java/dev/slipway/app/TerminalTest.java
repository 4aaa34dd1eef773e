package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slipway.cli.SlipwayCommand;
import dev.slipway.cli.Terminal;
import dev.slipway.inventory.CellEdit;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.Machine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody at a terminal sees, through the real composition root.
class TerminalTest {

    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final String SPEC =
            EXAMPLES.resolve("amsterdam/ml-forge.yaml").toString();
    private static final String CSV = EXAMPLES.resolve("amsterdam/hardware.csv").toString();
    private static final String BROKEN_SPEC =
            EXAMPLES.resolve("broken/ml-forge.yaml").toString();
    private static final String BROKEN_CSV =
            EXAMPLES.resolve("broken/hardware.csv").toString();

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRehearsalEndsWithAllMachinesReadyAndTellsNoSecret() throws IOException {
        var status = run("rehearse", "-f", SPEC, "-z", CSV, "--seed", "3");

        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("Creating new bootstrap cluster", "🎉 Cluster created!", "7 of 7 machines ready, done");
        assertThat(passwords()).hasSize(9);
        for (var password : passwords()) {
            assertThat(out.toString() + err).doesNotContain(password);
            assertThat(texts()).noneMatch(text -> text.contains(password));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "hardware",
                "hardware import",
                "runs bundle",
                "generate clusterconfig",
                "lab fault inject"
            })
    void everyCommandHasHelp(String command) {
        var words = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--help"));

        assertThat(run(words.toArray(String[]::new))).isZero();

        assertThat(out.toString()).contains("Usage: slipway " + command);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInWords() {
        run("rehearse", "-f", SPEC, "-z", CSV);

        assertThat(run("runs", "bundle", "last", "-o", "nowhere/bundle.zip")).isEqualTo(2);

        assertThat(err.toString()).contains("There is no " + folder.resolve("nowhere") + ",");
    }

    @Test
    void aRunThatWasRehearsedIsListedAndShown() {
        run("rehearse", "-f", SPEC, "-z", CSV);

        assertThat(run("runs", "list")).isZero();
        assertThat(run("runs", "show", "last")).isZero();

        assertThat(out.toString()).contains("-rehearse-ml-forge", "Rehearse ml-forge", "capi-management-move");
    }

    @Test
    void theBundleOfARunHasItsJournalAndNoSecretAndReplacesNoFile() throws IOException {
        run("rehearse", "-f", SPEC, "-z", CSV);

        assertThat(run("runs", "bundle", "last", "-o", "help.zip")).isZero();
        assertThat(run("runs", "bundle", "last", "-o", "help.zip")).isEqualTo(2);

        assertThat(err.toString()).contains("help.zip exists already");
        try (var zip = new ZipFile(folder.resolve("help.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("versions.txt", "cluster.yaml", "hardware.csv");
        }
        assertThat(packed(folder.resolve("help.zip")))
                .allSatisfy(text -> assertThat(passwords()).noneMatch(text::contains));
    }

    @Test
    void nothingInAWorkspaceButItsSecretsTellsAPassword() throws IOException {
        assertThat(run("hardware", "import", CSV)).isZero();
        CellEdit.set(folder.resolve("hardware.csv"), "ams-d03", Column.LABELS, "type=forge-worker");
        assertThat(run("hardware", "import", CSV)).isZero();
        assertThat(run("rehearse", "-f", SPEC, "-z", "hardware.csv")).isZero();
        assertThat(run("runs", "bundle", "last", "-o", "help.zip")).isZero();
        assertThat(run("runs", "show", "last")).isZero();

        assertThat(out.toString()).contains("7 of 7 machines ready, done");
        assertThat(passwords()).hasSize(9).noneMatch((out.toString() + err)::contains);
        for (var text : openTexts()) {
            assertThat(passwords()).noneMatch(text::contains).noneMatch(password -> text.contains(base64(password)));
        }
        assertThat(HardwareCsv.reader().read(folder.resolve("hardware.csv")).machines())
                .extracting(Machine::bmc)
                .containsExactlyElementsOf(HardwareCsv.reader().read(Path.of(CSV)).machines().stream()
                        .map(Machine::bmc)
                        .toList());
    }

    @Test
    void allFourteenMistakesAreSaidAtTheirPlaceInOneGo() throws IOException {
        var status = run("validate", "-f", BROKEN_SPEC, "-z", BROKEN_CSV, "-o", "json");

        var findings = new ObjectMapper().readTree(out.toString());
        assertThat(status).isEqualTo(1);
        assertThat(findings).hasSize(14);
        assertThat(StreamSupport.stream(findings.spliterator(), false))
                .allSatisfy(finding -> assertThat(finding.fieldNames())
                        .toIterable()
                        .contains("id", "severity", "file", "message", "why", "remedy"))
                .allMatch(finding -> finding.has("line") || finding.has("row"));
    }

    @Test
    void nothingIsDoneWithBrokenFiles() throws IOException {
        var status = run("create", "cluster", "-f", BROKEN_SPEC, "--hardware-csv", BROKEN_CSV);

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("14 errors", "Nothing was done.");
        assertThat(texts()).isEmpty();
    }

    @Test
    void onOtherInfrastructureASpecificationIsJudgedAndNothingIsCreated() throws IOException {
        var spec =
                Path.of("src/test/resources/spec/vsphere.yaml").toAbsolutePath().toString();

        assertThat(run("validate", "-f", spec)).isZero();
        assertThat(run("create", "cluster", "-f", spec, "-z", CSV)).isEqualTo(1);

        assertThat(err.toString()).contains("Slipway does not create clusters on vSphere yet.");
        assertThat(texts()).isEmpty();
    }

    @Test
    void soundFilesAreValid() {
        assertThat(run("validate", "-f", SPEC, "-z", CSV)).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("No errors, no warnings.\n");
    }

    @Test
    void whatCannotRunSaysWhyWithStatusTwo() {
        assertThat(run("validate", "-f", "missing.yaml")).isEqualTo(2);
        assertThat(run("create", "cluster", "-f", SPEC, "-z", CSV, "--lab", "nowhere"))
                .isEqualTo(2);
        assertThat(run("lab", "status", "--dir", "nowhere")).isEqualTo(2);
        assertThat(run("lab", "fault", "inject", "ams-c01", "gremlins")).isEqualTo(2);
        assertThat(run("runs", "resume", "none")).isEqualTo(2);
        assertThat(run("frobnicate")).isEqualTo(2);

        assertThat(err.toString())
                .contains("missing.yaml", "nowhere", "gremlins", "There is no run none")
                .doesNotContain("\tat ");
    }

    @Test
    void everyFaultIsExplained() {
        assertThat(run("lab", "fault", "list")).isZero();

        assertThat(out.toString().lines())
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.trim().contains("  "));
    }

    private int run(String... arguments) {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), folder, Optional.empty());
        return SlipwayCommand.run(arguments, terminal, new SlipwayWorlds(Map.of()), new LabProcesses(), Map.of());
    }

    private static List<String> passwords() {
        return HardwareCsv.reader().read(Path.of(CSV)).machines().stream()
                .flatMap(machine -> machine.bmc().stream())
                .map(bmc -> bmc.credentials().password())
                .toList();
    }

    private List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(TerminalTest::text).toList();
        }
    }

    /// Also what is packed in zips; but not the workspace's secrets.
    private List<String> openTexts() throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(folder.resolve(".slipway/secrets"))) {
                    texts.add(text(file));
                    texts.addAll(file.toString().endsWith(".zip") ? packed(file) : List.of());
                }
            }
        }
        return texts;
    }

    private static List<String> packed(Path file) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

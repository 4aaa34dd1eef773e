package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final List<Group> GROUPS = List.of(
            new Group("md-gpu", Group.Role.WORKER, 4, Map.of("type", "forge-worker"), new Place.Named("ml-forge")));

    private final Sheet kept = read("/hardware/hardware.csv");
    private final Sheet sheet = kept.importing(read("/hardware/hardware-rack-e.csv"));
    private final Assessment assessment = Assessment.of(sheet, GROUPS, Set.of("ams-d05"));

    @Test
    void everyProblemOfAnImportIsAtItsCell() {
        assertThat(sheet.pending().stream().filter(line -> assessment.sound(line.key())))
                .hasSize(3);
        assertThat(assessment.invalidCells()).isEqualTo(3);
        assertThat(finding("ams-e03", "mac").id()).isEqualTo("inventory.duplicate");
        assertThat(finding("ams_e04", "hostname").id()).isEqualTo("inventory.hostname.slip");
        assertThat(finding("ams-e05", "disk").id()).isEqualTo("inventory.disk.invalid");
    }

    @Test
    void whatSlipwayKnowsBetterIsOffered() {
        assertThat(fix("ams_e04", "hostname")).contains(new QuickFix("hostname", "ams-e04"));
        assertThat(fix("ams-e05", "disk")).contains(new QuickFix("disk", "/dev/sda"));
        assertThat(fix("ams-d04", "labels")).contains(new QuickFix("labels", "type=forge-worker|rack=d"));
        assertThat(fix("ams-e03", "mac")).isEmpty();
    }

    @Test
    void aFixedLineIsReady() {
        var fixed = fix("ams_e04", "hostname").orElseThrow();

        var mended = sheet.with(List.of(line("ams_e04").key()), fixed.column(), fixed.text());

        assertThat(Assessment.of(mended, GROUPS, Set.of()).invalidCells()).isEqualTo(2);
    }

    @Test
    void machinesThatCannotBeReachedServeNoGroup() {
        assertThat(assessment.nearMatches()).isEqualTo(1);
        assertThat(assessment.fit().shares().getFirst().machines()).hasSize(3);
    }

    @Test
    void anImportedLineTakesThePlaceOfItsNamesake() {
        var again = kept.importing(kept);

        var judged = Assessment.of(again, List.of(), Set.of());

        assertThat(judged.invalidCells()).isZero();
        assertThat(again.accepting(again.pending().stream().map(Line::key).toList()))
                .isEqualTo(kept);
    }

    private Line line(String hostname) {
        return sheet.lines().stream()
                .filter(line -> sheet.cell(line, Column.HOSTNAME).equals(hostname))
                .findFirst()
                .orElseThrow();
    }

    private Finding finding(String hostname, String column) {
        return assessment.at(line(hostname).key(), column).orElseThrow();
    }

    private Optional<QuickFix> fix(String hostname, String column) {
        return QuickFix.of(finding(hostname, column), sheet.cell(line(hostname), column));
    }

    private static Sheet read(String resource) {
        try (var stream = Objects.requireNonNull(AssessmentTest.class.getResourceAsStream(resource))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return ((SheetReading.Sound) SheetReading.lenient(Path.of("hardware.csv"), text)).sheet();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Path CSV = Path.of("examples/amsterdam/hardware.csv");
    private static final Place COUNT = new Place.InDocument(Path.of("ml-forge.yaml"), 7, 5, "spec.count");
    private static final Selection TWO_TERMS =
            Selection.anyOf(List.of(Term.of(Map.of("type", "forge-cp")), Term.of(Map.of("rack", "c"))));
    private static final Group CONTROL_PLANE = group("Control plane", Group.Role.CONTROL_PLANE, 3, "type", "forge-cp");
    private static final Group WORKERS = group("md-gpu", Group.Role.WORKER, 4, "type", "forge-worker");

    @Test
    void eachGroupTakesTheFirstOfItsMachinesByName() throws Exception {
        var fit = fit(Files.readString(CSV), CONTROL_PLANE, WORKERS);

        assertThat(fit.findings()).isEmpty();
        assertThat(fit.shares().getFirst().machines())
                .extracting(Machine::hostname)
                .containsExactly("ams-c01", "ams-c02", "ams-c03");
        assertThat(fit.shares().getLast().spares())
                .extracting(Machine::hostname)
                .containsExactly("ams-d05");
        assertThat(fit.unclaimed()).isEmpty();
    }

    @Test
    void aShortageIsToldAtTheGroupAndASlipAtTheCell() throws Exception {
        var text = Files.readString(CSV)
                .replaceFirst("(ams-d04.*)type=forge-worker", "$1type=forge-workr")
                .replaceFirst("(ams-d05.*)type=forge-worker", "$1type=other");

        var fit = fit(text, CONTROL_PLANE, WORKERS);

        assertThat(ids(fit)).containsExactly("fit.short", "fit.slip");
        assertThat(fit.findings().getFirst().place()).isEqualTo(COUNT);
        assertThat(fit.findings().getFirst().upstream())
                .contains(
                        "minimum hardware count not met for selector '{\"type\":\"forge-worker\"}': have 3, require 4");
        assertThat(fit.findings().getLast().place()).isEqualTo(new Place.InTable(CSV, 9, "labels"));
        assertThat(fit.findings().getLast().blocks()).isFalse();
        assertThat(fit.shares().getLast().shortage()).isEqualTo(1);
        assertThat(fit.unclaimed()).extracting(Machine::hostname).containsExactly("ams-d04", "ams-d05");
    }

    @Test
    void aSelectorThatMatchesNothingNamesTheNearMatch() throws Exception {
        var fit = fit(
                Files.readString(CSV), CONTROL_PLANE, group("md-gpu", Group.Role.WORKER, 4, "type", "forge_worker"));

        assertThat(ids(fit)).startsWith("fit.nothing-near", "fit.slip");
        assertThat(fit.findings().getFirst().arguments()).contains("ams-d01", "type=forge-worker");
        assertThat(fit.findings().getFirst().upstream())
                .contains(
                        "minimum hardware count not met for selector '{\"type\":\"forge_worker\"}': have 0, require 4");
    }

    @Test
    void numbersMakeLabelsDifferentOnPurpose() throws Exception {
        var fit = fit(
                Files.readString(CSV).replace("rack=c", "pool=worker1"),
                group("w", Group.Role.WORKER, 1, "pool", "worker2"));

        assertThat(ids(fit)).containsExactly("fit.nothing");
    }

    @Test
    void aMachineTwoSelectorsMatchIsContested() throws Exception {
        var fit = fit(Files.readString(CSV), CONTROL_PLANE, group("md-rack", Group.Role.WORKER, 1, "rack", "c"));

        assertThat(ids(fit)).containsOnly("fit.contested").hasSize(4);
        assertThat(fit.findings().getFirst().upstream())
                .contains("hardware must only satisfy 1 selector: hardware name 'ams-c01'; selectors"
                        + " '{\"type\":\"forge-cp\"}, {\"rack\":\"c\"}'");
    }

    @Test
    void twoGroupsWithOneSelectorShareItsMachines() throws Exception {
        var fit = fit(Files.readString(CSV), CONTROL_PLANE, group("md-0", Group.Role.WORKER, 2, "type", "forge-cp"));

        assertThat(ids(fit)).containsExactly("fit.shared");
        assertThat(fit.findings().getFirst().upstream()).isEmpty();
        assertThat(fit.shares().getLast().machines())
                .extracting(Machine::hostname)
                .containsExactly("ams-c04");
    }

    @Test
    void whatAnyTermOfAnAffinityMatchesWillDo() throws Exception {
        var fit = fit(Files.readString(CSV), terms(4, "forge-cp", "forge-worker"));

        assertThat(fit.findings()).isEmpty();
        assertThat(fit.shares()).hasSize(1);
        assertThat(fit.shares().getFirst().machines())
                .extracting(Machine::hostname)
                .containsExactly("ams-c01", "ams-c02", "ams-c03", "ams-c04");
        assertThat(fit.shares().getFirst().spares()).hasSize(5);
        assertThat(fit.unclaimed()).isEmpty();
    }

    @Test
    void aTermWithTooFewMachinesIsRefusedThoughTheGroupHasEnough() throws Exception {
        var fit = fit(Files.readString(CSV), terms(5, "forge-cp", "forge-worker"));

        assertThat(fit.shares().getFirst().shortage()).isZero();
        assertThat(ids(fit)).containsExactly("fit.alternative");
        assertThat(fit.findings().getFirst().upstream())
                .contains("minimum hardware count not met for selector '{\"type\":\"forge-cp\"}': have 4, require 5");
    }

    @Test
    void aMachineTwoTermsMatchIsRefused() throws Exception {
        var fit = fit(Files.readString(CSV), new Group("md-0", Group.Role.WORKER, 1, TWO_TERMS, COUNT));

        assertThat(ids(fit)).containsOnly("fit.contested-terms");
    }

    @Test
    void theExpressionsOfATermCountThoughEksAnywhereDoesNotCountThem() throws Exception {
        var fit = fit(
                Files.readString(CSV),
                new Group("md-0", Group.Role.WORKER, 4, selection("type=forge-worker", "rack NotIn d"), COUNT));

        assertThat(fit.shares().getFirst().machines()).isEmpty();
        assertThat(ids(fit)).startsWith("fit.nothing");
        assertThat(fit.findings().getFirst().upstream()).isEmpty();
    }

    @Test
    void whatMeetsTheExpressionsAndDoesNotSufficeIsTold() throws Exception {
        var text = Files.readString(CSV).replaceFirst("(ams-d01.*)rack=d", "$1rack=e");

        var fit = fit(
                text, new Group("md-0", Group.Role.WORKER, 4, selection("type=forge-worker", "rack In e, f"), COUNT));

        assertThat(fit.shares().getFirst().shortage()).isEqualTo(3);
        assertThat(ids(fit)).startsWith("fit.uncounted");
        assertThat(Texts.what(fit.findings().getFirst()))
                .isEqualTo("md-0 lacks 3 of 4 machines: 1 meet type=forge-worker, rack in (e, f).");
    }

    @Test
    void preferredMachinesAreTakenFirst() throws Exception {
        var preferred = new Selection(
                List.of(Term.of(Map.of("rack", "c"))),
                List.of(
                        new Selection.Preference(90, term("", "disk Exists")),
                        new Selection.Preference(10, Term.of(Map.of("hall", "2")))));
        var text = Files.readString(CSV)
                .replaceFirst("(ams-c04.*)rack=c", "$1rack=c|hall=2")
                .replaceFirst("(ams-c03.*)rack=c", "$1rack=c|hall=2|disk=big");

        var fit = fit(text, new Group("md-0", Group.Role.WORKER, 3, preferred, COUNT));

        // The last preference that is met counts, not the heaviest.
        assertThat(fit.shares().getFirst().machines())
                .extracting(Machine::hostname)
                .containsExactly("ams-c03", "ams-c04", "ams-c01");
    }

    @Test
    void onlyACorrectionThatMakesAMachineMatchIsAdvised() throws Exception {
        var text = Files.readString(CSV).replaceFirst("(ams-d04.*)type=forge-worker", "$1type=forge-workr");
        var near = selection("", "type In forge-worker, other");
        var inVain = selection("", "type In forge-worker", "rack NotIn d");

        assertThat(ids(fit(text, new Group("md-0", Group.Role.WORKER, 4, near, COUNT))))
                .containsExactly("fit.slip");
        assertThat(ids(fit(text, new Group("md-0", Group.Role.WORKER, 4, inVain, COUNT))))
                .containsExactly("fit.nothing");
    }

    private static Selection selection(String label, String... expressions) {
        return Selection.anyOf(List.of(term(label, expressions)));
    }

    private static Term term(String label, String... expressions) {
        var labels = label.isEmpty() ? Map.<String, String>of() : Map.of(label.split("=")[0], label.split("=")[1]);
        return new Term(
                labels,
                Arrays.stream(expressions).map(ExpressionTest::expression).toList());
    }

    @Test
    void everyFindingHasItsWords() throws Exception {
        var text = Files.readString(CSV);
        var fits = List.of(
                fit(text, CONTROL_PLANE, group("a", Group.Role.WORKER, 2, "type", "forge-cp")),
                fit(text, CONTROL_PLANE, group("a", Group.Role.WORKER, 9, "rack", "c")),
                fit(text, group("a", Group.Role.ETCD, 3, "typo", "forge-cp")),
                fit(text, terms(5, "forge-cp", "forge-worker")),
                fit(text, new Group("a", Group.Role.WORKER, 1, TWO_TERMS, COUNT)),
                fit(text, new Group("a", Group.Role.WORKER, 6, selection("type=forge-worker", "rack NotIn c"), COUNT)),
                fit(
                        text,
                        new Group("a", Group.Role.WORKER, 5, selection("", "type In forge-worker", "rack In c"), COUNT),
                        new Group("b", Group.Role.WORKER, 99, selection("", "rack Exists"), COUNT)),
                fit(text, group("a", Group.Role.WORKER, 3, "color", "red")));

        assertThat(fits)
                .flatExtracting(Fit::findings)
                .hasSizeGreaterThan(8)
                .allSatisfy(finding -> assertThat(Texts.what(finding) + Texts.why(finding) + Texts.remedy(finding))
                        .doesNotContain("{"));
    }

    private static Fit fit(String text, Group... groups) {
        return Fit.of(List.of(groups), HardwareCsv.reader().read(CSV, text));
    }

    private static Group group(String name, Group.Role role, int count, String key, String value) {
        return new Group(name, role, count, Map.of(key, value), COUNT);
    }

    private static Group terms(int count, String... types) {
        var terms =
                Arrays.stream(types).map(type -> Term.of(Map.of("type", type))).toList();
        return new Group("md-0", Group.Role.WORKER, count, Selection.anyOf(terms), COUNT);
    }

    private static List<String> ids(Fit fit) {
        return fit.findings().stream().map(Finding::id).toList();
    }
}

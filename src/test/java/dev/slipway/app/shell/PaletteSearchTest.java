package dev.slipway.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import dev.slipway.fx.Route;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {

    private static final Act TASKS = Act.of("tasks", "oct-tasklist-16", () -> {});
    private static final Act BACK =
            Act.of("back", "oct-arrow-left-16", () -> {}).unless(() -> Optional.of("There is no earlier place"));
    private static final Found B08 = found("machine", "ams-b08", "retail-stage", List.of(BACK));
    private static final Found B07 = found("machine", "ams-b07", "retail-stage", List.of());
    private static final Found STAGE = found("cluster", "retail-stage", "Kubernetes 1.36", List.of());

    private final PaletteSearch search = new PaletteSearch(List.of(B07, B08, STAGE), List.of(TASKS));

    @Test
    void theBestObjectComesFirstThenWhatCanBeDoneWithItThenTheRest() {
        var found = search.search("b08");

        assertThat(words(found)).containsExactly("- Machines and nodes", "ams-b08", "- Actions on ams-b08", "Go back");
        assertThat(found.count()).isEqualTo(1);
    }

    @Test
    void aCommandThatFitsBetterComesBeforeObjects() {
        assertThat(words(search.search("show tasks"))).startsWith("- Commands", "Show tasks");
    }

    @Test
    void signsAskForOneKind() {
        assertThat(words(search.search(">"))).containsExactly("- Commands", "Show tasks");
        assertThat(words(search.search("#"))).containsExactly("- Clusters", "retail-stage");
        assertThat(words(search.search("@b07"))).containsExactly("- Machines and nodes", "ams-b07");
    }

    @Test
    void whatOnlyTheDetailSaysIsFoundToo() {
        assertThat(words(search.search("1.36"))).contains("retail-stage");
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        var line = lines(PaletteSearch.acts(B08, "")).getFirst().choice();

        assertThat(line.possible()).isFalse();
        assertThat(line.detail()).isEqualTo("There is no earlier place");
    }

    @Test
    void ofTenThousandOnlyTheBestAreShown() {
        var found = PaletteBench.machines().search("r0");

        assertThat(found.count()).isEqualTo(PaletteBench.MACHINES);
        assertThat(found.rows()).hasSizeLessThan(20);
    }

    private static Found found(String kind, String name, String detail, List<Act> acts) {
        return new Found(kind, "fth-server", name, detail, new Route.Hardware(Optional.of(name)), acts);
    }

    private static List<String> words(PaletteSearch.Result result) {
        return result.rows().stream()
                .map(row -> switch (row) {
                    case PaletteRow.Title(var text) -> "- " + text;
                    case PaletteRow.Line line -> line.choice().name();
                })
                .toList();
    }

    private static List<PaletteRow.Line> lines(PaletteSearch.Result result) {
        return result.rows().stream()
                .filter(PaletteRow.Line.class::isInstance)
                .map(PaletteRow.Line.class::cast)
                .toList();
    }
}

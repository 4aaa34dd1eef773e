package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static final String SHORT = "The BMC of ams-d05 does not answer";
    private static final String LONG =
            "type=forge-spare of md-gpu matches 0 machines; EKS Anywhere wants 3 for it alone, whatever else matches";

    @Test
    void aProblemIsAsHighAsItsWords() {
        var screen = show(List.of(LONG), 3);

        assertThat(screen.robot().lookup(".list-cell .problem-what").queryAllAs(Labeled.class))
                .isNotEmpty()
                .noneMatch(Labeled::isTextTruncated);
        assertThat(height(screen)).isGreaterThan(height(show(List.of(SHORT), 3)));
    }

    @Test
    void onlyTheFirstOnesAreShownAtOnce() {
        var many = IntStream.range(0, 9).mapToObj(_ -> SHORT).toList();

        assertThat(height(show(many, 3)))
                .isEqualTo(height(show(many.subList(0, 3), 3)))
                .isEqualTo(height(show(many, 6)) / 2)
                .isGreaterThanOrEqualTo(3 * 42);
    }

    private static Screen show(List<String> problems, int most) {
        var screen = Screen.show(() -> {
            var list = new ProblemList<String>();
            list.read(what -> new Problem(Status.FAILED, what, "Creation waits for it.", List.of()));
            list.show(problems, most);
            list.setMaxWidth(360);
            return new VBox(list);
        });
        Screen.pulses(3);
        return screen;
    }

    private static double height(Screen screen) {
        return Screen.call(() -> screen.stage()
                .getScene()
                .lookup(".problem-list")
                .getLayoutBounds()
                .getHeight());
    }
}

package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import javafx.fxml.FXMLLoader;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the parts do beyond being drawn.
class PartsTest {

    @BeforeAll
    static void startTheToolkit() {
        assertThat(Screen.appearance()).isNotNull();
    }

    @Test
    void everyPartCanBeWrittenInAView() {
        var panel = Screen.call(() -> FXMLLoader.<Panel>load(PartsTest.class.getResource("/fxml/parts.fxml")));

        assertThat(panel.getContent()).hasSize(23);
    }

    @Test
    void aRowKeepsTheStyleItsPlaceGaveIt() {
        var row = Screen.call(StepRow::new);
        row.getStyleClass().add("divided");

        Screen.call(() -> {
            row.show(Step.of(Status.RUNNING, "Provision machines", "1:12"));
            row.show(Step.part(Status.READY, "Workers", "1:12"));
            return row;
        });

        assertThat(row.getStyleClass())
                .contains("divided", "status-ready", "depth-part")
                .doesNotContain("status-running", "depth-step");
    }

    @Test
    void aSegmentThatIsChosenStaysChosenWhenItIsClickedAgain() {
        var segmented = Screen.call(Segmented<String>::new);
        Screen.call(() -> {
            segmented.offer(List.of("Lanes", "Tiles"), word -> word);
            return segmented;
        });
        var second = (ToggleButton) segmented.getChildren().get(1);

        Screen.call(() -> {
            second.fire();
            second.fire();
            return second;
        });

        assertThat(segmented.getValue()).isEqualTo("Tiles");
        assertThat(second.isSelected()).isTrue();
    }

    @Test
    void loadingIsSilentThenGreyThenSaysWhy() {
        var state = Screen.call(LoadingState::new);
        Screen.call(() -> {
            state.setSentence("Reading machines from ams-mgmt");
            state.setLoading(true);
            return state;
        });
        var bars = state.getChildren().getFirst();
        var reason = state.getChildren().getLast();

        assertThat(List.of(bars.isVisible(), reason.isVisible())).containsExactly(false, false);
        Screen.call(() -> shown(state, Duration.millis(300)));
        assertThat(List.of(bars.isVisible(), reason.isVisible())).containsExactly(true, false);
        Screen.call(() -> shown(state, Duration.seconds(3)));
        assertThat(List.of(bars.isVisible(), reason.isVisible())).containsExactly(true, true);

        Screen.call(() -> {
            state.setLoading(false);
            return state;
        });
        assertThat(state.isVisible()).isFalse();
    }

    @Test
    void aTrackSaysWhereItIs() {
        var track = Screen.call(PhaseTrack::new);

        Screen.call(() -> {
            track.show(SheetOfTracks.phases(3, List.of(Segment.running("Write image", 0.78, "3:21")), "0:22"));
            return track;
        });

        assertThat(track.getAccessibleText()).isEqualTo("4 of 7, Write image, running, 78 percent, 3:21");
    }

    @Test
    void theRingTurnsWhileItIsSeenAndStepsWhenMotionIsReduced() {
        var icon = Screen.call(() -> new StatusIcon(Status.RUNNING, 15));
        var screen = Screen.show(() -> new VBox(icon));
        var arcs = ((Ring) icon.getChildren().getFirst()).getChildren().getFirst();

        Screen.await("it turns", () -> arcs.getRotate() % 90 != 0);
        Screen.call(() -> {
            Screen.appearance().calm().set(true);
            return true;
        });
        Screen.await("it steps", () -> arcs.getRotate() % 90 == 0);

        Screen.call(() -> {
            Screen.appearance().calm().set(false);
            return true;
        });
        screen.close();
    }

    private static LoadingState shown(LoadingState state, Duration passed) {
        state.show(passed);
        return state;
    }
}

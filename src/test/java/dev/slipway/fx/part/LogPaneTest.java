package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.slipway.fx.Background;
import dev.slipway.fx.LogRow;
import dev.slipway.fx.Screen;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogPaneTest {

    private final Background background = Background.start(failure -> {
        throw new AssertionError(failure);
    });
    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> new StackPane(frame));
    private final LogPane pane = Screen.call(LogPane::new);

    @AfterEach
    void close() {
        Screen.call(() -> {
            pane.close();
            return pane;
        });
        screen.close();
        background.close();
    }

    @Test
    void showsARunsLinesAndFindsInThem() {
        show(SampleLog.run(4800), LogPane.Form.FULL);
        Screen.await("the lines", () -> list().getItems().size() > 4000);
        screen.picture("log-pane");

        Screen.call(() -> {
            field().setText("progress");
            return pane;
        });
        Screen.await("the hits", () -> places().equals("69 of 69"));
        screen.picture("log-search");

        assertThat(Screen.call(() -> pane.followingProperty().get())).isTrue();
    }

    @Test
    void goesFromHitToHitAndStaysThere() {
        show(SampleLog.run(4800), LogPane.Form.FULL);
        Screen.call(() -> {
            field().setText("progress");
            return pane;
        });
        Screen.await("the hits", () -> places().equals("69 of 69"));

        screen.robot().clickOn("#log-query").press(KeyCode.F3).release(KeyCode.F3);

        Screen.await("the first hit", () -> places().equals("1 of 69"));
        assertThat(Screen.call(() -> pane.followingProperty().get())).isFalse();
        screen.robot().clickOn("#log-live");
        assertThat(Screen.call(() -> pane.followingProperty().get())).isTrue();
    }

    @Test
    void standsStillAtAFailure() {
        show(SampleLog.of(SampleLog.FAILED), LogPane.Form.SHORT);
        Screen.await("the lines", () -> list().getItems().size() == 6);

        Screen.call(() -> {
            pane.open(LogTab.subject("ams-d04"));
            pane.pauseAt(Instant.parse("2026-11-25T14:32:49Z"), "Paused at the failure");
            return pane;
        });

        Screen.await("the note", () -> pane.lookup("#log-live").isVisible());
        screen.picture("log-paused-error");
    }

    @Test
    void standsStillAtAFailureWhoseLinesAreStillToCome() {
        var failure = Instant.parse("2026-11-25T14:25:37Z");
        Screen.call(() -> {
            show(SampleLog.run(4800), LogPane.Form.SHORT);
            pane.pauseAt(failure, "Paused at the failure");
            return pane;
        });
        Screen.await("the lines", () -> list().getItems().size() > 4000);
        Screen.pulses(3);

        assertThat(times()).anyMatch(time -> time.isBefore(failure)).anyMatch(time -> !time.isBefore(failure));
    }

    @Test
    void showsTheNewestLineAtTheBottomHoweverLargeTheTextIs() {
        show(SampleLog.run(4800), LogPane.Form.FULL);
        Screen.await("the lines", () -> list().getItems().size() > 4000);

        for (var scale : List.of(2.0, 1.0)) {
            Screen.call(() -> {
                frame.setMaxHeight(600);
                Screen.appearance().scale().set(scale);
                return pane;
            });
            Screen.pulses(3);

            var flow = (VirtualFlow<?>) list().lookup(".virtual-flow");
            var last = Screen.call(flow::getLastVisibleCell);
            assertThat(last.getIndex()).isEqualTo(list().getItems().size() - 1);
            assertThat(last.getLayoutY() + last.getHeight()).isCloseTo(flow.getHeight(), offset(1.0));
        }
    }

    @Test
    void standsBesideAMachine() {
        show(SampleLog.of(SampleLog.NODE), LogPane.Form.LIVE);
        Screen.call(() -> {
            pane.setTabs(List.of(LogTab.of("Live logs", _ -> true)));
            pane.setNews("The node sends no new logs since 14:22:21. BMC and management logs continue.");
            return pane;
        });
        Screen.await("the lines", () -> list().getItems().size() == 9);

        screen.picture("log-live");

        assertThat(pane.lookup(".log-source")).isNotNull();
    }

    @Test
    void showsALineInFullAndGoesByTheKeyboard() {
        show(SampleLog.run(100), LogPane.Form.FULL);
        Screen.await("the lines", () -> list().getItems().size() == 112);

        screen.robot().clickOn(pane.lookup(".log-list")).type(KeyCode.W).type(KeyCode.ENTER);

        Screen.await("the details", () -> pane.lookup(".log-details").isVisible());
        screen.picture("log-details");
        screen.robot().type(KeyCode.ESCAPE);
        assertThat(pane.lookup(".log-details").isVisible()).isFalse();
        screen.robot().type(KeyCode.SPACE);
        assertThat(Screen.call(() -> pane.followingProperty().get())).isFalse();
    }

    @Test
    void leavesOutWhatIsSwitchedOff() {
        show(SampleLog.of(SampleLog.RUN), LogPane.Form.FULL);
        Screen.await("the lines", () -> list().getItems().size() == 12);

        screen.robot().clickOn(".log-source");

        Screen.await("capi is gone", () -> list().getItems().size() == 10);
        Screen.call(() -> {
            pane.open(LogTab.subject("ams-d04"));
            return pane;
        });
        Screen.await("one machine", () -> list().getItems().size() == 2);
    }

    @Test
    void saysThatOlderLinesAreInTheFile() {
        show(SampleLog.cut(SampleLog.RUN), LogPane.Form.FULL);

        Screen.await("the link", () -> pane.lookup("#log-older").isVisible());
        screen.robot().clickOn("#log-older");

        Screen.await("nothing older", () -> !pane.lookup("#log-older").isVisible());
    }

    private void show(SampleLog log, LogPane.Form form) {
        Screen.call(() -> {
            frame.setMaxSize(
                    form == LogPane.Form.LIVE ? 692 : 1028,
                    form == LogPane.Form.SHORT ? 157 : form == LogPane.Form.LIVE ? 366 : 294);
            frame.getChildren().setAll(pane);
            pane.setForm(form);
            pane.setTabs(LogTab.ofRun(List.of(
                    LogTab.subject("ams-c03"),
                    LogTab.subject("ams-d02"),
                    LogTab.subject("ams-d03"),
                    LogTab.subject("ams-d04").with(form == LogPane.Form.SHORT ? Status.FAILED : Status.WARNING))));
            pane.show(log, background);
            return pane;
        });
    }

    private ListView<?> list() {
        return (ListView<?>) pane.lookup(".log-list");
    }

    /// When the lines in sight were written.
    private List<Instant> times() {
        return Screen.call(() -> pane.lookupAll(".list-cell").stream()
                .map(cell -> ((ListCell<?>) cell).getItem())
                .filter(LogRow.class::isInstance)
                .map(row -> ((LogRow) row).entry().time())
                .toList());
    }

    private TextField field() {
        return (TextField) pane.lookup("#log-query");
    }

    private String places() {
        return ((Label) pane.lookup(".log-places")).getText();
    }
}

package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.fx.part.LogPane;
import dev.slipway.fx.part.LogTab;
import dev.slipway.run.Journal;
import dev.slipway.run.LogLine;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunListener;
import dev.slipway.run.RunLog;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FxThreadIoTest {

    private static final int LINES = 20_000;

    @TempDir
    private Path folder;

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileALogGrows() throws Exception {
        var run = new RunFolder(folder.resolve("run"));
        var background = Background.start(failure -> {
            throw new AssertionError(failure);
        });
        Screen.appearance();
        var frame = Screen.call(StackPane::new);
        try (var journal = Journal.open(run, Time.system(), Secrets.none(), new Silent())) {
            var screen = Screen.show(() -> frame);
            try (var watch = PulseWatch.start();
                    var pane = Screen.call(LogPane::new)) {
                Screen.call(() -> frame.getChildren().add(pane));
                Screen.call(() -> {
                    pane.setTabs(LogTab.ofRun(List.of(LogTab.subject("ams-d1"))));
                    pane.show(new RunLog(run), background);
                    return pane;
                });
                write(journal);
                Screen.await("all lines", () -> rows(pane) == LINES);
                Screen.call(() -> {
                    ((TextField) pane.lookup("#log-query")).setText("progress 19");
                    pane.open(LogTab.subject("ams-d1"));
                    return pane;
                });
                Screen.await("the machine's lines", () -> rows(pane) == LINES / 10);

                assertThat(watch.samples()).isPositive();
                assertThat(watch.ioStacks()).isEmpty();
            }
            screen.close();
        }
        background.close();
    }

    private static void write(Journal journal) {
        for (var number = 0; number < LINES; number++) {
            journal.log("agent", "ams-d" + number % 10, "{\"msg\":\"read and write progress " + number + "\"}");
        }
    }

    private static int rows(LogPane pane) {
        return ((ListView<?>) pane.lookup(".log-list")).getItems().size();
    }

    private static final class Silent implements RunListener {

        @Override
        public void happened(RunEvent event) {
            // Nobody shows them here.
        }

        @Override
        public void logged(LogLine line) {
            // Read from the file.
        }
    }
}

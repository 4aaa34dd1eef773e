package dev.slipway.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Commands;
import dev.slipway.fx.Background;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Task;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A support bundle as a task.
class BundlingTest {

    @TempDir
    private Path folder = Path.of("");

    private final Background background = Background.start(failure -> {
        throw new AssertionError(failure);
    });
    private final Tasks tasks = new Tasks();
    private final Notices notices = new Notices();

    @BeforeEach
    void sample() throws Exception {
        var _ = Screen.appearance();
        try (var runs = new SampleRuns(folder)) {
            var _ = runs.held();
        }
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void itEndsWithTheFileAndANotice() {
        save((_, _) -> 0);

        Screen.await("it is saved", () -> state() == Task.State.DONE);
        assertThat(file()).exists();
        assertThat(Screen.call(() -> notices.all().getFirst().weight())).isEqualTo(Notice.Weight.GOOD);
    }

    @Test
    void itsStopLeavesNoFileAndNoNotice() throws Exception {
        var begun = new CountDownLatch(1);
        save((_, _) -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return 0;
        });
        begun.await();

        Screen.call(() -> {
            tasks.all().getFirst().stop().orElseThrow().run();
            return true;
        });

        assertThat(Screen.call(this::state)).isEqualTo(Task.State.STOPPED);
        Screen.await("nothing is left of it", this::nothingLeft);
        assertThat(Screen.call(() -> notices.all().size())).isZero();
    }

    private void save(Commands commands) {
        var run = new RunFolder(folder.resolve(".slipway/runs").resolve(SampleRuns.ID));
        Screen.call(() -> {
            new Bundling(background, tasks, notices, commands, "1").save(run, file());
            return true;
        });
    }

    private boolean nothingLeft() {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).noneMatch(name -> name.endsWith(".zip") || name.endsWith(".tmp"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Task.State state() {
        return tasks.all().getFirst().state();
    }

    private Path file() {
        return folder.resolve("help.zip");
    }
}

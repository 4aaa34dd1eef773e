package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Act;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.run.ui.SampleRuns;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the palette offers for a run.
class RunsRoomTest {

    @TempDir
    private Path folder;

    @Test
    void theSupportBundleIsOfferedOnThePageOfARun() throws Exception {
        try (var _ = new SampleRuns(folder).creating();
                var open = OpenForTest.at(new Route.Runs(), folder)) {
            Screen.await(
                    "the watch has seen the run",
                    () -> open.site().runs().find(SampleRuns.ID).isPresent());
            var bundle = Screen.call(() -> new RunsRoom(open.site())).acts().stream()
                    .filter(act -> act.id().equals("run.bundle"))
                    .findFirst()
                    .orElseThrow();

            assertThat(possible(bundle)).isFalse();
            Screen.call(() -> {
                open.navigator().go(new Route.Run(SampleRuns.ID));
                return true;
            });
            assertThat(possible(bundle)).isTrue();
        }
    }

    private static boolean possible(Act act) {
        return Screen.call(() -> act.obstacle().get().isEmpty());
    }
}

package dev.slipway.lifecycle.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.run.RunEvent;
import dev.slipway.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In virtual time a lab is what its seed makes it, however busy the computer is.
class SameSeedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoRunsOfOneSeedGiveTheSameJournal() throws Exception {
        var first = journal("first");
        var second = journal("second");

        assertThat(first).hasSizeGreaterThan(50).anyMatch(RunEvent.Seen.class::isInstance);
        assertThat(second).containsExactlyElementsOf(first);
    }

    // The first entry names files, which lie elsewhere.
    private List<RunEvent> journal(String name) throws Exception {
        try (var runs = new LabRuns(Files.createDirectories(folder.resolve(name)))) {
            assertThat(runs.begin()).isEqualTo(Verdict.DONE);
            return withoutStart(runs);
        }
    }

    private static List<RunEvent> withoutStart(LabRuns runs) throws IOException {
        return runs.run.events().stream()
                .filter(event -> !(event instanceof RunEvent.Started))
                .toList();
    }
}

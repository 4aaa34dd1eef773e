package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.run.Plan;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Runs;
import dev.slipway.run.Subject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aClusterIsCreatedOnMachinesAndRehearsedInALab() throws Exception {
        assertThat(titleOfCreation(Optional.empty())).isEqualTo("Create ml-forge");
        assertThat(titleOfCreation(Optional.of(folder.resolve("lab")))).isEqualTo("Rehearse ml-forge");
    }

    private String titleOfCreation(Optional<Path> lab) throws Exception {
        var out = new PrintWriter(new StringWriter());
        var launcher = new Launcher(new Terminal(out, out, folder, Optional.empty()), new Empty());
        var id = lab.isPresent() ? "there" : "here";
        var spec = folder.resolve("ml-forge.yaml");
        launcher.create(new Subject("create", "ml-forge", spec, "", folder.resolve("hardware.csv"), "", lab), id, 0);
        var events = new Runs(folder).named(id).events();
        return RunRecord.of(events).orElseThrow().start().title();
    }

    /// Worlds in which there is nothing to be done.
    private record Empty() implements Worlds {

        @Override
        public World real() {
            return new Nothing();
        }

        @Override
        public World lab(Path folder) {
            return new Nothing();
        }

        @Override
        public World rehearsal(Path inventory, Path folder, long seed) {
            return new Nothing();
        }
    }

    /// A world without a step.
    private record Nothing() implements World {

        @Override
        public Time time() {
            return Time.system();
        }

        @Override
        public Plan plan(Subject subject, Path folder) {
            return new Plan("Create " + subject.cluster(), List.of());
        }

        @Override
        public Secrets secrets(Subject subject) {
            return Secrets.none();
        }

        @Override
        public <T> T work(Callable<T> work) throws Exception {
            return work.call();
        }

        @Override
        public void close() {}
    }
}

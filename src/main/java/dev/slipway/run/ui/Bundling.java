package dev.slipway.run.ui;

import dev.slipway.exec.Commands;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunFolder;
import dev.slipway.site.RunBundle;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/// Saves support bundles of runs, each as a task that shows how far it is and can be stopped. For the FX thread.
///
/// `version` is that of Slipway.
public record Bundling(Background background, Tasks tasks, Notices notices, Commands commands, String version) {

    /// Tells in a notice what became of it.
    void save(RunFolder run, Path file) {
        new Saving(run, file).begin();
    }

    /// One bundle on its way.
    private final class Saving {

        private final RunFolder run;
        private final Path file;
        private volatile double share;
        private Subscription work = () -> {};
        private boolean over;

        Saving(RunFolder run, Path file) {
            this.run = run;
            this.file = file;
        }

        void begin() {
            show(Task.State.RUNNING);
            var moved = background.onFx(() -> {
                if (!over) {
                    show(Task.State.RUNNING);
                }
            });
            work = background.run(
                    () -> {
                        new RunBundle(run, commands, version).write(file, now -> {
                            share = now;
                            moved.signal();
                        });
                        return file;
                    },
                    _ -> end(Task.State.DONE, Notice.Weight.GOOD, "run.bundle.done", Texts.of("run.bundle.read-it")),
                    why -> end(Task.State.FAILED, Notice.Weight.FAILURE, "run.bundle.failed", Reason.of(why)));
        }

        private void stop() {
            work.close();
            over = true;
            show(Task.State.STOPPED);
        }

        private void end(Task.State state, Notice.Weight weight, String what, String why) {
            over = true;
            show(state);
            var now = Time.system().now();
            notices.post(new Notice(weight, Texts.of(what, file), why, Optional.of(new Route.Run(run.id())), now));
        }

        private void show(Task.State state) {
            var going = state == Task.State.RUNNING;
            tasks.put(new Task(
                    "bundle-" + file,
                    Texts.of("run.bundle.task", run.id()),
                    state,
                    going ? OptionalDouble.of(share) : OptionalDouble.empty(),
                    String.valueOf(file.getFileName()),
                    Optional.of(new Route.Run(run.id())),
                    going ? Optional.of(this::stop) : Optional.empty()));
        }
    }
}

package dev.slipway.cli;

import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.run.Plan;
import dev.slipway.run.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// One world, by what a run needs of it.
public interface World extends AutoCloseable {

    Time time();

    /// What is to be done for `subject` here. `folder` is where the files of the cluster go, as `eksctl anywhere`
    /// lays them out below its working directory.
    Plan plan(Subject subject, Path folder) throws IOException;

    /// What must never be read in the journal of such a run.
    Secrets secrets(Subject subject) throws IOException;

    /// Runs `work` as one for whom this world's clock waits.
    <T> T work(Callable<T> work) throws Exception;

    @Override
    void close();
}

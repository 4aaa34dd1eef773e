package dev.slipway.run.ui;

import dev.slipway.flow.Time;
import dev.slipway.site.LabState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// No lab runs anywhere.
public record NoLabs() implements Labs {

    @Override
    public LabState start(Path folder, double speed) throws IOException {
        throw new IOException("no labs here");
    }

    @Override
    public LabState state(Path folder) throws IOException {
        throw new IOException("no lab in " + folder);
    }

    @Override
    public void speed(Path folder, double speed) {
        // None runs.
    }

    @Override
    public Time clock(Path folder) throws IOException {
        throw new IOException("no lab in " + folder);
    }

    @Override
    public void stop(Path folder) {
        // None runs.
    }

    @Override
    public void reset(Path folder) {
        // None runs.
    }

    @Override
    public void inject(Path folder, String machine, String fault) throws IOException {
        throw new IOException("no lab in " + folder);
    }

    @Override
    public void mend(Path folder, String machine, String fault) throws IOException {
        throw new IOException("no lab in " + folder);
    }

    @Override
    public List<String> faults() {
        return List.of();
    }
}

package dev.slipway.admin.ui;

import dev.slipway.flow.Time;
import dev.slipway.site.LabState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// Labs that write down what they are told; one may refuse to start, or take its time.
final class LabsForTest implements Labs {

    final List<String> told = new CopyOnWriteArrayList<>();
    volatile Optional<String> refusal = Optional.empty();
    private volatile boolean stopped;
    volatile CountDownLatch hold = new CountDownLatch(0);

    @Override
    public LabState start(Path folder, double speed) throws IOException, InterruptedException {
        told.add("start " + folder.getFileName() + " " + speed);
        hold.await();
        if (refusal.isPresent()) {
            throw new IOException(refusal.get());
        }
        stopped = false;
        return state(folder);
    }

    @Override
    public LabState state(Path folder) throws IOException {
        if (stopped) {
            throw new IOException("no lab runs there");
        }
        return new LabState(4711, 10, Instant.parse("2026-11-24T14:02:11Z"), List.of(), List.of());
    }

    @Override
    public void speed(Path folder, double factor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Time clock(Path folder) {
        return Time.system();
    }

    @Override
    public void stop(Path folder) {
        told.add("stop");
        stopped = true;
    }

    @Override
    public void reset(Path folder) {
        told.add("reset");
    }

    @Override
    public void inject(Path folder, String machine, String fault) {
        told.add("inject " + machine + " " + fault);
    }

    @Override
    public void mend(Path folder, String machine, String fault) {
        told.add("mend " + machine + " " + fault);
    }

    @Override
    public List<String> faults() {
        return List.of("wrong-disk");
    }
}

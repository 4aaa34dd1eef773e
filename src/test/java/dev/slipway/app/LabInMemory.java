package dev.slipway.app;

import dev.slipway.flow.Time;
import dev.slipway.lab.world.Fault;
import dev.slipway.site.LabState;
import dev.slipway.site.LabState.MachineState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A lab of a few machines that only remembers what it was told.
final class LabInMemory implements Labs {

    private final List<String> told = new ArrayList<>();
    private final Time clock;
    private double speed = 10;
    private boolean running = true;

    LabInMemory() {
        this(Time.system());
    }

    LabInMemory(Time clock) {
        this.clock = clock;
    }

    @Override
    public synchronized LabState start(Path folder, double factor) throws IOException {
        speed = factor;
        running = true;
        return state(folder);
    }

    @Override
    public synchronized LabState state(Path folder) throws IOException {
        if (!running) {
            throw new IOException("no lab runs");
        }
        var machines = Stream.of("ams-c01", "ams-c02", "ams-d03", "ams-d04")
                .map(name -> new MachineState(name, "on", "ready", faults(name)))
                .toList();
        return new LabState(1, speed, clock.now(), machines, List.of());
    }

    @Override
    public synchronized void speed(Path folder, double factor) {
        speed = factor;
        told.add("speed " + Math.round(factor));
    }

    @Override
    public Time clock(Path folder) {
        return clock;
    }

    @Override
    public synchronized void stop(Path folder) {
        running = false;
    }

    @Override
    public void reset(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void inject(Path folder, String machine, String fault) {
        told.add(machine + " " + fault);
    }

    @Override
    public synchronized void mend(Path folder, String machine, String fault) {
        told.remove(machine + " " + fault);
    }

    @Override
    public List<String> faults() {
        return Arrays.stream(Fault.values()).map(Fault::word).toList();
    }

    synchronized List<String> told() {
        return List.copyOf(told);
    }

    private List<String> faults(String machine) {
        return told.stream()
                .filter(word -> word.startsWith(machine + " "))
                .map(word -> word.substring(machine.length() + 1))
                .toList();
    }
}

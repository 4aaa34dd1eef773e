package dev.slipway.lab;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.flow.Time;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.clock.WallTimeline;
import dev.slipway.lab.programs.LabCommands;
import dev.slipway.lab.release.ReleaseFolder;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.ServerFacts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// A simulated datacenter: programs to start, API servers and BMCs to call, a clock, and faults to inject.
public final class Lab implements Commands, Time, AutoCloseable {

    private static final long SHORTEST_LIMIT_SECONDS = 120;
    private static final String RELEASE = "release";

    private final BiFunction<Instant, Double, Timeline> clocks;
    private final Path folder;
    private final long seed;
    private volatile double speed;
    private volatile LabParts parts;

    private Lab(Clock clock, Instant origin, List<ServerFacts> servers, Path folder, long seed) {
        this.clocks = clock.starting();
        this.speed = clock.speed();
        this.folder = folder;
        this.seed = seed;
        this.parts = LabWiring.build(clocks.apply(origin, speed), servers, seed);
    }

    /// A lab in virtual time, for rehearsals and tests. What acts in it does so inside `work`.
    public static Lab virtual(
            Instant origin,
            List<ServerFacts> servers,
            Path folder,
            long seed,
            Consumer<? super RuntimeException> failures) {
        var clock = new Clock((start, _) -> new VirtualTimeline(start, failures), 0);
        return new Lab(clock, origin, servers, folder, seed);
    }

    /// A lab whose clock runs by itself, `speed` times as fast as the one on the wall; its racks are empty.
    public static Lab live(
            Instant origin, double speed, Path folder, long seed, Consumer<? super RuntimeException> failures) {
        var clock = new Clock((start, factor) -> WallTimeline.start(start, factor, failures), speed);
        return new Lab(clock, origin, List.of(), folder, seed);
    }

    /// Runs one of the lab's programs on this thread.
    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
        var now = parts;
        // What takes a program real time must not outrun its limit on a fast clock.
        var shortest = Duration.ofSeconds(Math.round(SHORTEST_LIMIT_SECONDS * speed));
        return new LabCommands(now.programs(), now.timeline(), shortest).run(command, lines);
    }

    @Override
    public Instant now() {
        return parts.timeline().now();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        parts.timeline().sleep(duration);
    }

    /// From now on the clock runs `factor` times as fast as the one on the wall. A virtual clock knows no speed.
    public synchronized void speed(double factor) {
        if (parts.timeline() instanceof WallTimeline wall) {
            speed = factor;
            wall.speed(factor);
        }
    }

    /// Runs `work` as one for whom a virtual clock waits.
    public <T> T work(Callable<T> work) throws Exception {
        return parts.timeline() instanceof VirtualTimeline virtual ? virtual.work(work) : work.call();
    }

    /// Writes the release as an air-gapped site has it, and returns its manifest of releases.
    public Path publish() throws IOException {
        return ReleaseFolder.write(folder.resolve(RELEASE));
    }

    /// The manifest of releases that the lab of a folder publishes.
    public static Path release(Path folder) {
        return folder.resolve(RELEASE).resolve(ReleaseFolder.RELEASES);
    }

    /// Where the BMCs listen on this computer: each below a path that is the address the inventory has of it.
    public URI baseboards() {
        return parts.baseboards().endpoint();
    }

    /// Puts machines into the racks; those that stand there already stay as they are.
    public void add(List<ServerFacts> servers) {
        var now = parts;
        now.timeline().exclusively(() -> servers.forEach(now.machines()::add));
    }

    public void inject(String machine, Fault fault) {
        var now = parts;
        now.timeline().exclusively(() -> now.datacenter().faults().inject(machine, fault));
    }

    public void mend(String machine, Fault fault) {
        var now = parts;
        now.timeline().exclusively(() -> now.datacenter().faults().mend(machine, fault));
    }

    public LabStatus status() {
        var now = parts;
        return now.timeline().exclusively(() -> LabStatus.of(now));
    }

    /// Back to the same machines, off and empty, without clusters, containers or faults. The clock goes on.
    public synchronized void reset() {
        var old = parts;
        var servers = old.timeline().exclusively(() -> old.machines().facts());
        old.close();
        parts = LabWiring.build(clocks.apply(old.timeline().now(), speed), servers, seed);
    }

    @Override
    public void close() {
        parts.close();
    }

    /// How a lab's clock is started, and how fast; a virtual one has no speed.
    private record Clock(BiFunction<Instant, Double, Timeline> starting, double speed) {}
}

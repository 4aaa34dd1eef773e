package dev.slipway.bench;

import dev.slipway.bench.Mutants.Way;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Hundreds of thousands of damaged specifications and inventories, judged; prints how it went and what did not go
/// well. Arguments: how many, the seed, a folder of sound specifications and one of sound inventories.
public final class MutationBench {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration STUCK = Duration.ofSeconds(20);
    private static final int SHOWN = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Mutants mutants;
    private final Map<String, Integer> complaints = new TreeMap<>();
    private final Map<String, String> samples = new LinkedHashMap<>();
    private volatile long began;
    private volatile String present = "";

    private MutationBench(long seed) {
        this.mutants = new Mutants(seed);
    }

    public static void main(String[] arguments) throws IOException {
        var count = Integer.parseInt(arguments[0]);
        var bench = new MutationBench(Long.parseLong(arguments[1]));
        var specs = texts(Path.of(arguments[2]), ".yaml");
        var csvs = texts(Path.of(arguments[3]), ".csv");
        Thread.ofPlatform().daemon().start(bench::watch);
        System.out.printf(
                "%d mutants, seed %s, of %d specifications and %d inventories%n",
                count, arguments[1], specs.size(), csvs.size());
        System.out.printf(
                "%-20s %8s %8s %8s %8s %10s %10s%n", "", "mutants", "refused", "bad", "slow", "mean us", "max ms");
        for (var way : Way.values()) {
            bench.run("spec " + way, way, count / 4, specs, Trial::ofSpec);
        }
        for (var way : Way.values()) {
            bench.run("csv " + way, way, count / 12, csvs, Trial::ofCsv);
        }
        bench.complaints.forEach((complaint, times) -> System.out.println(times + " x " + complaint));
        bench.samples.entrySet().stream()
                .limit(SHOWN)
                .forEach(sample -> System.out.println("=== " + sample.getKey() + "\n" + sample.getValue()));
    }

    private void run(String name, Way way, int count, List<String> originals, Function<String, Trial> judge) {
        var refused = 0;
        var bad = 0;
        var slow = 0;
        var total = 0L;
        var longest = 0L;
        for (var round = 0; round < count; round++) {
            present = mutants.of(mutants.pick(originals), way);
            began = System.nanoTime();
            // Of this thread alone: others may be busy on the same processors.
            var before = threads.getCurrentThreadCpuTime();
            var trial = judge.apply(present);
            var took = threads.getCurrentThreadCpuTime() - before;
            total += took;
            longest = Math.max(longest, took);
            refused += trial.invalid() ? 1 : 0;
            bad += trial.complaint().isPresent() ? 1 : 0;
            slow += took > LONGEST.toNanos() ? 1 : 0;
            trial.complaint().ifPresent(this::note);
            if (took > LONGEST.toNanos()) {
                note("took " + took / 1_000_000 + " ms");
            }
        }
        began = 0;
        System.out.printf(
                "%-20s %8d %8d %8d %8d %10d %10.1f%n",
                name, count, refused, bad, slow, total / count / 1000, longest / 1e6);
    }

    private void note(String complaint) {
        var kind = complaint.replaceAll("line=\\d+|column=\\d+|row=\\d+|path=[^,\\]]*", "");
        complaints.merge(kind, 1, Integer::sum);
        samples.putIfAbsent(kind, complaint + "\n" + present);
    }

    // What never ends is shown while it runs.
    private void watch() {
        while (true) {
            try {
                Thread.sleep(STUCK);
            } catch (InterruptedException _) {
                return;
            }
            if (began > 0 && System.nanoTime() - began > STUCK.toNanos()) {
                System.out.println("=== stuck\n" + present);
            }
        }
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}

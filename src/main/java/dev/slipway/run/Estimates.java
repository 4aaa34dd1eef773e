package dev.slipway.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long the steps of a run and the phases of its machines usually take, from earlier runs that were done.
///
/// Without any, the numbers are typical ones and not this site's: then `typical()`.
public final class Estimates {

    private static final Duration NOTICEABLE = Duration.ofSeconds(60);
    private static final String PROVISION = "workload-cluster-init";
    private static final String CONTROL_PLANE = "control-plane";

    private final Map<String, List<Duration>> steps = new HashMap<>();
    private final Map<Key, List<Duration>> phases = new HashMap<>();
    private final List<Duration> afterMachines = new ArrayList<>();
    private int runs;
    private int rehearsals;

    private Estimates() {}

    /// From all runs that are known, for `run` itself. A simulated run is compared with simulated ones only.
    public static Estimates of(List<RunState> all, RunState run) {
        return of(all.stream()
                .filter(other -> !other.id().equals(run.id()))
                .filter(other -> other.simulated() || !run.simulated())
                .toList());
    }

    /// From all runs that are known, for one that is yet to be.
    public static Estimates of(List<RunState> all) {
        var estimates = new Estimates();
        all.stream().filter(other -> other.standing() == Standing.DONE).forEach(estimates::learn);
        return estimates;
    }

    public boolean typical() {
        return runs + rehearsals == 0;
    }

    /// How many real runs they are from.
    public int runs() {
        return runs;
    }

    public int rehearsals() {
        return rehearsals;
    }

    public Duration step(String name) {
        return median(steps.getOrDefault(name, List.of())).orElse(Typical.step(name));
    }

    /// What a whole creation takes, from its first step to its last.
    public Duration creation() {
        return (steps.isEmpty() ? Typical.steps() : steps.keySet())
                .stream().map(this::step).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration phase(String group, Phase phase) {
        return median(phases.getOrDefault(Key.of(group, phase), List.of())).orElse(Typical.phase(phase));
    }

    /// Whether a phase takes noticeably longer than it usually does.
    public boolean slow(String group, Phase phase, Duration elapsed) {
        var usual = phase(group, phase);
        return elapsed.compareTo(usual.multipliedBy(3).dividedBy(2)) > 0
                && elapsed.minus(usual).compareTo(NOTICEABLE) >= 0;
    }

    /// What a run still needs from `now` on, if nothing goes wrong.
    public Duration left(RunRecord run, Instant now) {
        var ahead = run.steps().stream()
                .filter(step -> !step.begun())
                .map(step -> step(step.name()))
                .reduce(Duration.ZERO, Duration::plus);
        return ahead.plus(run.current()
                .map(step -> atLeastNothing(step(step.name()).minus(run.spent(step, now))))
                .map(rest -> longer(rest, machinesLeft(run, now)))
                .orElse(Duration.ZERO));
    }

    /// What a machine needs from being switched on to being a node.
    public Duration machine(String group) {
        return Arrays.stream(Phase.values()).map(phase -> phase(group, phase)).reduce(Duration.ZERO, Duration::plus);
    }

    /// What the step that provisions machines still does when the last of them is ready.
    public Duration afterMachines() {
        return median(afterMachines).orElse(Typical.AFTER_MACHINES);
    }

    private Duration machinesLeft(RunRecord run, Instant now) {
        return run.paths()
                .filter(way -> !way.last().ready())
                .map(way -> left(way, now).plus(afterMachines()))
                .reduce(Duration.ZERO, Estimates::longer);
    }

    private Duration left(Way way, Instant now) {
        var here = way.last();
        var left = atLeastNothing(phase(here.group(), here.phase())
                .minus(way.in(here.phase(), now).orElse(Duration.ZERO)));
        for (var phase : Phase.values()) {
            if (phase.compareTo(here.phase()) > 0) {
                left = left.plus(phase(here.group(), phase));
            }
        }
        return left;
    }

    private void learn(RunState done) {
        if (done.simulated()) {
            rehearsals++;
        } else {
            runs++;
        }
        var record = done.record();
        record.steps().stream()
                .filter(step ->
                        step.outcome().filter(Outcome.Done.class::isInstance).isPresent())
                .forEach(step -> add(steps, step.name(), record.spent(step, record.last())));
        var lastReady = record.machines().stream()
                .flatMap(machine -> machine.ended().stream())
                .max(Instant::compareTo);
        lastReady.ifPresent(ready -> record.step(PROVISION)
                .ended()
                .filter(ready::isBefore)
                .ifPresent(end -> afterMachines.add(record.holds().worked(ready, end))));
        record.paths().forEach(way -> {
            for (var phase : Phase.values()) {
                way.in(phase, record.last())
                        .ifPresent(spent -> add(phases, Key.of(way.last().group(), phase), spent));
            }
        });
    }

    private static <K> void add(Map<K, List<Duration>> all, K key, Duration spent) {
        all.computeIfAbsent(key, _ -> new ArrayList<>()).add(spent);
    }

    private static Optional<Duration> median(List<Duration> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream().sorted().toList().get((all.size() - 1) / 2));
    }

    private static Duration atLeastNothing(Duration duration) {
        return longer(duration, Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// Control plane machines and workers differ: they wait for different things.
    private record Key(boolean controlPlane, Phase phase) {

        static Key of(String group, Phase phase) {
            return new Key(group.equals(CONTROL_PLANE), phase);
        }
    }
}

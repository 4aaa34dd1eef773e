package dev.slipway.lifecycle.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.run.Outcome;
import dev.slipway.run.Phase;
import dev.slipway.run.Plan;
import dev.slipway.run.Reporter;
import dev.slipway.run.Sighting;
import dev.slipway.run.Step;
import dev.slipway.run.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that is killed anywhere finishes when it is taken up again, and no machine is installed twice.
class ResumeTest {

    @TempDir
    private Path folder = Path.of("");

    private LabRuns runs;

    @BeforeEach
    void start() throws Exception {
        runs = new LabRuns(folder);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Preparing nodes",
                "Starting control-plane",
                "Installing provider=\"bootstrap-kubeadm\"",
                "Discovering Cluster API objects",
                "Creating objects in the target cluster",
                "Deleting objects from the source cluster",
                "Deleting cluster"
            })
    void goesOnAfterAProgramWasKilled(String line) throws Exception {
        assertThatThrownBy(() -> runs.begin(plan(Killer.atLine(line)))).isInstanceOf(Killer.Killed.class);

        finishes();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void goesOnAfterManyKills(long seed) throws Exception {
        var random = new Random(seed);
        var step = 60;
        assertThatThrownBy(() -> runs.begin(plan(Killer.afterCalls(random.nextInt(1, step)))))
                .isInstanceOf(Killer.Killed.class);
        for (var kill = 0; kill < 12; kill++) {
            var calls = random.nextInt(1, step * (kill + 1));
            try {
                runs.resume(plan(Killer.afterCalls(calls)));
                break;
            } catch (Killer.Killed _) {
                // As planned; it is taken up again.
            }
        }

        finishes();
    }

    @Test
    void goesOnAfterAKillBetweenTheWorkOfEachStepAndItsEntry() throws Exception {
        var names = runs.plan().steps().stream().map(Step::name).toList();

        assertThatThrownBy(() -> runs.begin(killedAfter(names.getFirst()))).isInstanceOf(Killer.Killed.class);
        for (var name : names.subList(1, names.size())) {
            assertThatThrownBy(() -> runs.resume(killedAfter(name))).isInstanceOf(Killer.Killed.class);
        }

        finishes();
        assertThat(runs.record().steps())
                .allSatisfy(step -> assertThat(step.attempts()).as(step.name()).isEqualTo(2));
    }

    @Test
    void aRunThatIsDoneHasNothingLeftToDo() throws Exception {
        runs.begin();
        var steps = List.copyOf(runs.record().steps());

        assertThat(runs.resume()).isEqualTo(Verdict.DONE);
        assertThat(runs.record().steps()).isEqualTo(steps);
    }

    private Plan killedAfter(String name) throws Exception {
        var plan = runs.plan();
        return new Plan(
                plan.title(),
                plan.steps().stream()
                        .map(step -> step.name().equals(name) ? new KilledAfter(step) : step)
                        .toList());
    }

    private Plan plan(Killer killer) throws Exception {
        return CreateManagementCluster.plan(runs.request(), killer.behind(runs.doors()));
    }

    private void finishes() throws Exception {
        var verdict = runs.resume();

        assertThat(verdict).isEqualTo(Verdict.DONE);
        assertThat(runs.record().machines()).hasSize(7).allMatch(Sighting::ready);
        assertThat(runs.record().ways().values())
                .allSatisfy(way -> assertThat(way.stream()
                                .filter(sighting -> sighting.phase() == Phase.POWER_ON)
                                .map(Sighting::since)
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1));
        assertThat(runs.nodes()).hasSize(7);
        assertThat(runs.failures).isEmpty();
    }

    /// A step whose process is killed when all its work is done and nothing is written about it yet.
    private record KilledAfter(Step step) implements Step {

        @Override
        public String name() {
            return step.name();
        }

        @Override
        public Outcome run(Reporter reporter) throws IOException, InterruptedException {
            var outcome = step.run(reporter);
            assertThat(outcome).isNotInstanceOf(Outcome.Failed.class);
            throw new Killer.Killed();
        }
    }
}

package dev.slipway.preflight;

import dev.slipway.bmc.BmcException;
import dev.slipway.bmc.Bmcs;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.inventory.Machine;
import dev.slipway.preflight.Result.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Every BMC of the inventory answers and knows the login it is given. All are asked at the same time.
record BmcsCheck(Bmcs bmcs, List<Machine> machines) implements Check {

    @Override
    public String name() {
        return "BMCs answer";
    }

    @Override
    public Result run() throws InterruptedException {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Optional<Problem>>>();
            machines.forEach(machine -> answers.add(asking.submit(() -> problem(machine))));
            var problems = new ArrayList<Problem>();
            for (var answer : answers) {
                answered(answer, asking).ifPresent(problems::add);
            }
            return Result.of(problems, Texts.of("preflight.bmc.evidence", machines.size()));
        }
    }

    // Whoever stops the check does not wait for BMCs that are silent.
    private static Optional<Problem> answered(Future<Optional<Problem>> answer, ExecutorService asking)
            throws InterruptedException {
        try {
            return answer.get();
        } catch (InterruptedException stopped) {
            asking.shutdownNow();
            throw stopped;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a BMC could not be asked", failure);
        }
    }

    private Optional<Problem> problem(Machine machine) throws InterruptedException {
        if (machine.bmc().isEmpty()) {
            return Optional.empty();
        }
        var bmc = machine.bmc().get();
        try (var open = bmcs.open(bmc.address(), bmc.credentials())) {
            open.power();
            return Optional.empty();
        } catch (BmcException failure) {
            return Optional.of(new Problem(
                    Texts.of("preflight.bmc.error", machine.hostname(), bmc.address(), Reason.of(failure)),
                    Texts.of("preflight.bmc.remedy", machine.hostname())));
        }
    }
}

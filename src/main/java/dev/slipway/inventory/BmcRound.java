package dev.slipway.inventory;

import dev.slipway.bmc.Bmc;
import dev.slipway.bmc.BmcException;
import dev.slipway.bmc.Bmcs;
import dev.slipway.bmc.BootDevice;
import dev.slipway.bmc.Power;
import dev.slipway.finding.Reason;
import dev.slipway.flow.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/// A word with many BMCs, a few at a time, so that a management network of old boards bears it.
public record BmcRound(Bmcs bmcs, Time time) {

    private static final int AT_ONCE = 16;

    /// What to tell each.
    public enum Order {
        /// Only ask for the power.
        READ,
        ON,
        OFF,
        CYCLE,
        /// Start from the network next time, and now.
        NETWORK_BOOT
    }

    /// Returns when all have answered or failed. `news` is called for each, on other threads.
    public void go(List<Machine.Bmc> addresses, Order order, BiConsumer<Machine.Bmc, PowerReading> news)
            throws InterruptedException {
        try (var asking =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var answers = new ArrayList<Future<?>>();
            addresses.forEach(bmc -> answers.add(asking.submit(() -> {
                news.accept(bmc, ask(bmc, order));
                return null;
            })));
            for (var answer : answers) {
                try {
                    answer.get();
                } catch (InterruptedException stopped) {
                    // Whoever stops the round does not wait for BMCs that are silent.
                    asking.shutdownNow();
                    throw stopped;
                } catch (ExecutionException failure) {
                    throw new IllegalStateException("a BMC could not be asked", failure);
                }
            }
        }
    }

    private PowerReading ask(Machine.Bmc machine, Order order) throws InterruptedException {
        try (var bmc = bmcs.open(machine.address(), machine.credentials())) {
            tell(bmc, order);
            return new PowerReading.Told(bmc.power(), time.now());
        } catch (BmcException.WrongCredentials failure) {
            return new PowerReading.LoginRefused(Reason.of(failure), time.now());
        } catch (BmcException failure) {
            return new PowerReading.Silent(Reason.of(failure), time.now());
        }
    }

    private static void tell(Bmc bmc, Order order) throws BmcException, InterruptedException {
        switch (order) {
            case READ -> {}
            case ON -> bmc.powerOn();
            case OFF -> bmc.powerOff();
            case CYCLE -> bmc.powerCycle();
            case NETWORK_BOOT -> {
                bmc.bootOnce(BootDevice.PXE);
                if (bmc.power() == Power.ON) {
                    bmc.powerCycle();
                } else {
                    bmc.powerOn();
                }
            }
        }
    }
}

package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.bmc.Bmc;
import dev.slipway.bmc.BootDevice;
import dev.slipway.bmc.Credentials;
import dev.slipway.bmc.Power;
import dev.slipway.flow.Time;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BmcRoundTest {

    private final Map<String, PowerReading> news = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch sixteen = new CountDownLatch(16);

    @Test
    void sixteenAreAskedAtATime() throws InterruptedException {
        var addresses = IntStream.range(0, 40)
                .mapToObj(number -> new Machine.Bmc("10.0.0." + number, new Credentials("slipway", "secret")))
                .toList();

        new BmcRound(this::log, Time.system())
                .go(addresses, BmcRound.Order.READ, (bmc, reading) -> news.put(bmc.address(), reading));

        assertThat(news).hasSize(40);
        assertThat(news.values()).allMatch(PowerReading.Told.class::isInstance);
        assertThat(most).hasValue(16);
        assertThat(open).hasValue(0);
    }

    @Test
    void anOrderIsGivenBeforeThePowerIsRead() throws InterruptedException {
        var board = new Board();

        new BmcRound((_, _) -> board, Time.system())
                .go(
                        List.of(new Machine.Bmc("10.0.0.1", new Credentials("slipway", "secret"))),
                        BmcRound.Order.ON,
                        (bmc, reading) -> news.put(bmc.address(), reading));

        assertThat(news.get("10.0.0.1"))
                .isInstanceOfSatisfying(
                        PowerReading.Told.class,
                        told -> assertThat(told.power()).isEqualTo(Power.ON));
    }

    private Bmc log(String address, Credentials credentials) throws InterruptedException {
        most.accumulateAndGet(open.incrementAndGet(), Math::max);
        sixteen.countDown();
        sixteen.await();
        return new Board() {
            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    private static class Board implements Bmc {

        private Power power = Power.OFF;

        @Override
        public Power power() {
            return power;
        }

        @Override
        public void powerOn() {
            power = Power.ON;
        }

        @Override
        public void powerOff() {
            power = Power.OFF;
        }

        @Override
        public void powerCycle() {
            // Stays as it is.
        }

        @Override
        public void bootOnce(BootDevice device) {
            // Nothing to boot.
        }

        @Override
        public void close() {
            // Nobody is logged in.
        }
    }
}

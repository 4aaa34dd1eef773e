package dev.slipway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.Reading.Standing;
import dev.slipway.preflight.Result;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CheckUpTest {

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void aCheckThatHangsOrCrashesIsUnknownAndHoldsUpNoOther() throws InterruptedException {
        var news = new ConcurrentLinkedQueue<Reading>();
        var checkUp = new CheckUp(
                List.of(
                        check("disk", () -> {
                            never.await();
                            return new Result.Passed("");
                        }),
                        check("os", () -> {
                            throw new IllegalStateException("no /etc");
                        }),
                        check("ports", () -> new Result.Passed("Free"))),
                Duration.ofMillis(50));

        var readings = checkUp.run(news::add);

        assertThat(readings)
                .extracting(Reading::standing)
                .containsExactly(Standing.UNKNOWN, Standing.UNKNOWN, Standing.GOOD);
        assertThat(readings.get(1).advice()).contains("no /etc");
        assertThat(news).containsExactlyInAnyOrderElementsOf(readings);
    }

    private interface Look {
        Result at() throws InterruptedException;
    }

    private static MachineCheck check(String name, Look look) {
        return new MachineCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Group group() {
                return Group.COMPUTER;
            }

            @Override
            public Result run() throws InterruptedException {
                return look.at();
            }
        };
    }
}
